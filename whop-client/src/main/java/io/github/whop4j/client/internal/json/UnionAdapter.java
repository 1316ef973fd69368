package io.github.whop4j.client.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sealed interface of records to objects and back. Whop names the kind in {@code typename}, which is the simple name of
 * its record; a name no one here knows is read as the kind with the fewest components, which all kinds share.
 */
final class UnionAdapter extends JsonAdapter<Object> {
    static final Factory FACTORY = (type, annotations, moshi) -> {
        Class<?> raw = Types.getRawType(type);
        return raw.isInterface() && raw.isSealed() ? new UnionAdapter(raw, moshi).nullSafe() : null;
    };

    private static final JsonReader.Options TYPENAME = JsonReader.Options.of("typename");

    private final Moshi moshi;
    private final Map<String, JsonAdapter<Object>> byName = new HashMap<>();
    private final JsonAdapter<Object> fallback;

    private UnionAdapter(Class<?> union, Moshi moshi) {
        this.moshi = moshi;
        Class<?>[] kinds = union.getPermittedSubclasses();
        Class<?> smallest = kinds[0];
        for (Class<?> kind : kinds) {
            byName.put(kind.getSimpleName(), adapter(kind));
            if (kind.getRecordComponents().length < smallest.getRecordComponents().length) {
                smallest = kind;
            }
        }
        fallback = adapter(smallest);
    }

    // An adapter of a kind reads and writes that kind only.
    @SuppressWarnings("unchecked")
    private JsonAdapter<Object> adapter(Class<?> kind) {
        return (JsonAdapter<Object>) (JsonAdapter<?>) moshi.adapter(kind);
    }

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
        return byName.getOrDefault(typename(reader.peekJson()), fallback).fromJson(reader);
    }

    private static @Nullable String typename(JsonReader ahead) throws IOException {
        try (ahead) {
            ahead.beginObject();
            while (ahead.hasNext()) {
                if (ahead.selectName(TYPENAME) == 0) {
                    return ahead.peek() == JsonReader.Token.STRING ? ahead.nextString() : null;
                }
                ahead.skipName();
                ahead.skipValue();
            }
            return null;
        } catch (JsonDataException notAnObject) {
            return null; // the adapter that reads it will say so, with the path
        }
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else {
            adapter(value.getClass()).toJson(writer, value);
        }
    }
}
