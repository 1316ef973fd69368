package io.github.whop4j.client.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Types;
import io.github.whop4j.client.Patch;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import org.jspecify.annotations.Nullable;

/** Writes the three states of a field: no key, key with null, key with a value. */
final class PatchAdapter extends JsonAdapter<Patch<Object>> {
    static final Factory FACTORY = (type, annotations, moshi) ->
            Types.getRawType(type) == Patch.class && type instanceof ParameterizedType parameterized
                    ? new PatchAdapter(moshi.adapter(parameterized.getActualTypeArguments()[0]))
                    : null;

    private final JsonAdapter<Object> value;

    private PatchAdapter(JsonAdapter<Object> value) {
        this.value = value;
    }

    @Override
    public Patch<Object> fromJson(JsonReader reader) throws IOException {
        Object read = value.fromJson(reader);
        return read == null ? Patch.clear() : Patch.set(read);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Patch<Object> patch) throws IOException {
        if (patch instanceof Patch.Set<Object> set) {
            value.toJson(writer, set.value());
        } else {
            // A writer that does not serialize nulls drops the key of a null value: exactly what "absent" means.
            boolean before = writer.getSerializeNulls();
            writer.setSerializeNulls(patch instanceof Patch.Clear<Object>);
            writer.nullValue();
            writer.setSerializeNulls(before);
        }
    }
}
