package io.github.whop4j.gigflow.web.json;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.ToJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Scalars that Moshi leaves to its users. */
final class ScalarAdapters {
    @ToJson
    String instant(Instant value) {
        return value.toString();
    }

    @FromJson
    Instant instant(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw new JsonDataException("Expected a time such as 2026-01-31T12:00:00Z but was " + value, e);
        }
    }

    @ToJson
    String uuid(UUID value) {
        return value.toString();
    }

    @FromJson
    UUID uuid(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new JsonDataException("Expected an id but was " + value, e);
        }
    }

    @ToJson
    String uri(URI value) {
        return value.toString();
    }

    @FromJson
    URI uri(String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException e) {
            throw new JsonDataException("Expected an address but was " + value, e);
        }
    }

    @ToJson
    void decimal(JsonWriter writer, @Nullable BigDecimal value) throws IOException {
        writer.value(value);
    }

    /** Numbers and strings alike: a string token of a number is its exact text. */
    @FromJson
    @Nullable
    BigDecimal decimal(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String text = reader.nextString();
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new JsonDataException("Expected a decimal at " + reader.getPath() + " but was " + text, e);
        }
    }
}
