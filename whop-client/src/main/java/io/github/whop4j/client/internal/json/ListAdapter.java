package io.github.whop4j.client.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays to unmodifiable lists without null elements, so that a decoded value never changes under its reader. */
final class ListAdapter extends JsonAdapter<List<Object>> {
    static final Factory FACTORY = (type, annotations, moshi) -> Types.getRawType(type) == List.class
            ? new ListAdapter(moshi.adapter(Types.collectionElementType(type, List.class))).nullSafe()
            : null;

    private final JsonAdapter<Object> element;

    private ListAdapter(JsonAdapter<Object> element) {
        this.element = element;
    }

    @Override
    public List<Object> fromJson(JsonReader reader) throws IOException {
        List<Object> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            Object item = element.fromJson(reader);
            if (item != null) {
                items.add(item);
            }
        }
        reader.endArray();
        return Collections.unmodifiableList(items);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable List<Object> items) throws IOException {
        writer.beginArray();
        for (Object item : items == null ? List.of() : items) {
            element.toJson(writer, item);
        }
        writer.endArray();
    }
}
