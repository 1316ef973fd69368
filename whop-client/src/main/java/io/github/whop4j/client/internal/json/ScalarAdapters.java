package io.github.whop4j.client.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.whop4j.client.Secret;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Values that are one token on the wire: amounts, points in time, secrets. */
final class ScalarAdapters {
    static final JsonAdapter.Factory FACTORY = (type, annotations, moshi) -> {
        if (type == BigDecimal.class) {
            return new Decimal().nullSafe();
        }
        if (type == Instant.class) {
            return new Time().nullSafe();
        }
        return type == Secret.class ? new Hidden().nullSafe() : null;
    };

    private ScalarAdapters() {}

    /**
     * An amount. Whop's types say number, its deliveries were seen with strings, and its later versions send an object with
     * an {@code amount}: all three are read. Written as a plain number, 10.50 as 10.50.
     */
    private static final class Decimal extends JsonAdapter<BigDecimal> {
        @Override
        public @Nullable BigDecimal fromJson(JsonReader reader) throws IOException {
            if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
                return ExactNumber.parse(reader.nextString(), reader);
            }
            BigDecimal amount = null;
            reader.beginObject();
            while (reader.hasNext()) {
                if (reader.nextName().equals("amount") && reader.peek() != JsonReader.Token.NULL) {
                    amount = ExactNumber.parse(reader.nextString(), reader);
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
            return amount;
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable BigDecimal value) throws IOException {
            if (value == null) {
                writer.nullValue();
                return;
            }
            try (BufferedSink sink = writer.valueSink()) {
                sink.writeString(value.toPlainString(), StandardCharsets.UTF_8);
            }
        }
    }

    /** A point in time, ISO 8601 with {@code Z} or an offset. */
    private static final class Time extends JsonAdapter<Instant> {
        @Override
        public Instant fromJson(JsonReader reader) throws IOException {
            String text = reader.nextString();
            try {
                return IsoTime.parse(text);
            } catch (DateTimeParseException e) {
                throw new JsonDataException(
                        "Expected a time like 2026-01-31T12:00:00Z but was \"" + text + "\" at path "
                                + reader.getPath(),
                        e);
            }
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Instant value) throws IOException {
            writer.value(value == null ? null : value.toString());
        }
    }

    /** A token in an answer. It goes into the JSON in the clear, and nowhere else. */
    private static final class Hidden extends JsonAdapter<Secret> {
        @Override
        public Secret fromJson(JsonReader reader) throws IOException {
            String text = reader.nextString();
            try {
                return Secret.of(text);
            } catch (IllegalArgumentException e) {
                throw new JsonDataException(e.getMessage() + " At path " + reader.getPath(), e);
            }
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Secret value) throws IOException {
            writer.value(value == null ? null : value.reveal());
        }
    }
}
