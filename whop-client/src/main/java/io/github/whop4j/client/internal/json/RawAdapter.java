package io.github.whop4j.client.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON without a type, as in {@code metadata}: unmodifiable maps and lists, strings, booleans, and {@link BigDecimal} for
 * every number, because a double would damage large ids. Records may stand anywhere inside when writing.
 */
final class RawAdapter extends JsonAdapter<Object> {
    static final Factory FACTORY = (type, annotations, moshi) ->
            type == Object.class || Types.getRawType(type) == Map.class ? new RawAdapter(moshi) : null;

    private final Moshi moshi;

    private RawAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader);
            case BEGIN_ARRAY -> array(reader);
            case STRING -> reader.nextString();
            case NUMBER -> ExactNumber.parse(reader.nextString(), reader);
            case BOOLEAN -> reader.nextBoolean();
            default -> reader.nextNull();
        };
    }

    private Map<String, @Nullable Object> object(JsonReader reader) throws IOException {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            entries.put(reader.nextName(), fromJson(reader));
        }
        reader.endObject();
        return Collections.unmodifiableMap(entries);
    }

    private List<@Nullable Object> array(JsonReader reader) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            items.add(fromJson(reader));
        }
        reader.endArray();
        return Collections.unmodifiableList(items);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
        // A null the caller put into a map is meant; only absent record components are left out.
        if (value == null) {
            boolean before = writer.getSerializeNulls();
            writer.setSerializeNulls(true);
            writer.nullValue();
            writer.setSerializeNulls(before);
        } else if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                writer.name(String.valueOf(entry.getKey()));
                toJson(writer, entry.getValue());
            }
            writer.endObject();
        } else if (value instanceof Iterable<?> items) {
            writer.beginArray();
            for (Object item : items) {
                toJson(writer, item);
            }
            writer.endArray();
        } else {
            scalar(writer, value);
        }
    }

    private void scalar(JsonWriter writer, Object value) throws IOException {
        if (value instanceof Double || value instanceof Float) {
            throw new IllegalArgumentException(
                    "A floating point number is not exact: put a BigDecimal or a String there instead of " + value);
        }
        if (value instanceof BigInteger big) {
            moshi.adapter(BigDecimal.class).toJson(writer, new BigDecimal(big));
        } else if (value instanceof Number number && !(value instanceof BigDecimal)) {
            writer.value(number.longValue());
        } else {
            // Strings, booleans, amounts, times, open enums and records know their own form.
            moshi.adapter((java.lang.reflect.Type) value.getClass()).toJson(writer, value);
        }
    }
}
