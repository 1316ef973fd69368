package io.github.whop4j.sandbox.state;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.ToJson;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the state file writes the types Moshi does not know; Moshi finds these methods by their annotations. */
final class StateAdapters {
    @ToJson
    @Nullable
    String instant(@Nullable Instant value) {
        return value == null ? null : value.toString();
    }

    @FromJson
    @Nullable
    Instant instant(@Nullable String value) {
        return value == null ? null : Instant.parse(value);
    }

    @ToJson
    void decimal(JsonWriter writer, @Nullable BigDecimal value) throws IOException {
        writer.value(value);
    }

    @FromJson
    @Nullable
    BigDecimal decimal(JsonReader reader) throws IOException {
        return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : new BigDecimal(reader.nextString());
    }

    @ToJson
    void object(JsonWriter writer, @Nullable JsonObject value) throws IOException {
        Json.write(writer, value);
    }

    @FromJson
    @Nullable
    JsonObject object(JsonReader reader) throws IOException {
        Object value = Json.read(reader);
        if (value == null || value instanceof JsonObject) {
            return (JsonObject) value;
        }
        throw new JsonDataException("Expected an object at " + reader.getPath());
    }
}
