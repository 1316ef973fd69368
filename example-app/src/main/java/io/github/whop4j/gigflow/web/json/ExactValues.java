package io.github.whop4j.gigflow.web.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values without a declared type. Moshi would read every number as a double; here they stay exact. */
final class ExactValues extends JsonAdapter<Object> {
    static final JsonAdapter.Factory FACTORY = (type, annotations, moshi) ->
            type == Object.class ? new ExactValues(moshi.nextAdapter(ExactValues.factory(), type, annotations)) : null;

    private final JsonAdapter<Object> writing;

    private ExactValues(JsonAdapter<Object> writing) {
        this.writing = writing;
    }

    private static JsonAdapter.Factory factory() {
        return FACTORY;
    }

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader);
            case BEGIN_ARRAY -> array(reader);
            case NUMBER -> new BigDecimal(reader.nextString());
            case STRING -> reader.nextString();
            case BOOLEAN -> reader.nextBoolean();
            default -> reader.nextNull();
        };
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
        writing.toJson(writer, value);
    }

    private Map<String, @Nullable Object> object(JsonReader reader) throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            fields.put(reader.nextName(), fromJson(reader));
        }
        reader.endObject();
        return fields;
    }

    private List<@Nullable Object> array(JsonReader reader) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            items.add(fromJson(reader));
        }
        reader.endArray();
        return items;
    }
}
