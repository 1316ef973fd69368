package io.github.whop4j.gigflow.web.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.javalin.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON of the API: public records and maps, exact numbers, enums in lower case, nulls written out. What a request sends
 * wrongly becomes a {@link MalformedJsonException}.
 */
public final class Json implements JsonMapper {
    private final Moshi moshi = new Moshi.Builder()
            .add(new ScalarAdapters())
            .add(LowerCaseEnums.FACTORY)
            .add(ExactValues.FACTORY)
            .build();
    private final JsonAdapter<Object> values = moshi.adapter(Object.class).serializeNulls();

    /** The declared type does not matter: what is written is what the value is. */
    @Override
    public String toJsonString(Object value, Type type) {
        return values.toJson(value);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // Javalin's interface has it so
    public <T> T fromJsonString(String json, Type type) {
        JsonAdapter<T> adapter = moshi.adapter(type);
        @Nullable T value;
        try {
            value = adapter.fromJson(json);
        } catch (JsonDataException e) {
            throw new MalformedJsonException("The JSON has the wrong shape: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MalformedJsonException("The body is not JSON: " + e.getMessage(), e);
        }
        if (value == null) {
            throw new MalformedJsonException("The body is null; send a JSON object.", null);
        }
        return value;
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // Javalin's interface has it so
    public <T> T fromJsonStream(InputStream json, Type type) {
        try {
            return fromJsonString(new String(json.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
