package io.github.whop4j.sandbox.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON trees; a number keeps every digit it was written with. */
public final class Json {
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Json() {}

    /**
     * Reads one JSON value.
     *
     * @param text UTF-8 JSON and nothing after it
     * @return the value: see {@link JsonObject}
     * @throws JsonDataException when the text is not one JSON value; the message says where
     */
    public static @Nullable Object read(ByteString text) {
        try {
            JsonReader reader = JsonReader.of(new Buffer().write(text));
            Object value = read(reader);
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new JsonDataException("Expected the end of the text after " + reader.getPath());
            }
            return value;
        } catch (IOException malformed) {
            throw new JsonDataException("Not JSON: " + malformed.getMessage(), malformed);
        }
    }

    /**
     * Reads the tables of what Whop's API takes: operations and the values of their fields.
     *
     * @return {@code {"operations","enums"}}, read anew on every call
     */
    public static JsonObject contract() {
        try (InputStream in = Json.class.getResourceAsStream("/io/github/whop4j/sandbox/api/requests.json")) {
            return (JsonObject) Objects.requireNonNull(read(
                    ByteString.of(Objects.requireNonNull(in, "requests.json").readAllBytes())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sandbox's jar is damaged", unreadable);
        }
    }

    /**
     * Reads the next value of a stream.
     *
     * @param reader positioned before a value
     * @return the value: see {@link JsonObject}
     * @throws IOException when the text is malformed or ends early
     */
    public static @Nullable Object read(JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                JsonObject object = new JsonObject();
                reader.beginObject();
                while (reader.hasNext()) {
                    object.put(reader.nextName(), read(reader));
                }
                reader.endObject();
                return object;
            }
            case BEGIN_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    list.add(read(reader));
                }
                reader.endArray();
                return list;
            }
            case NUMBER -> {
                return number(reader);
            }
            case STRING -> {
                return reader.nextString();
            }
            case BOOLEAN -> {
                return reader.nextBoolean();
            }
            case NULL -> {
                return reader.nextNull();
            }
            default -> throw new JsonDataException("Expected a value at " + reader.getPath());
        }
    }

    private static BigDecimal number(JsonReader reader) throws IOException {
        String digits = reader.nextString();
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException exponent) {
            throw new JsonDataException(
                    "A number too large for anyone at " + reader.getPath() + ": " + digits, exponent);
        }
    }

    /**
     * Writes a value.
     *
     * @param value a tree as {@link JsonObject} describes it
     * @return compact JSON text
     */
    public static String write(@Nullable Object value) {
        Buffer buffer = new Buffer();
        try {
            write(JsonWriter.of(buffer), value);
        } catch (IOException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        return buffer.readUtf8();
    }

    /**
     * JSON text with its members on lines of their own, for people.
     *
     * @param text JSON, or anything
     * @return the same value; the text as it is when it is no JSON
     */
    public static String indented(String text) {
        Buffer buffer = new Buffer();
        JsonWriter writer = JsonWriter.of(buffer);
        writer.setIndent("  ");
        try {
            write(writer, read(ByteString.encodeUtf8(text)));
        } catch (JsonDataException notJson) {
            return text;
        } catch (IOException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        return buffer.readUtf8();
    }

    /**
     * Writes a value to a stream, nulls included.
     *
     * @param writer where to write
     * @param value a tree as {@link JsonObject} describes it
     * @throws IOException when the stream fails
     */
    public static void write(JsonWriter writer, @Nullable Object value) throws IOException {
        writer.setSerializeNulls(true);
        if (value == null) {
            writer.nullValue();
        } else if (value instanceof JsonObject object) {
            writer.beginObject();
            for (String name : object.names()) {
                write(writer.name(name), object.get(name));
            }
            writer.endObject();
        } else if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                write(writer.name(String.valueOf(member.getKey())), member.getValue());
            }
            writer.endObject();
        } else if (value instanceof Iterable<?> elements) {
            writer.beginArray();
            for (Object element : elements) {
                write(writer, element);
            }
            writer.endArray();
        } else if (value instanceof String text) {
            writer.value(text);
        } else if (value instanceof Boolean truth) {
            writer.value(truth);
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value instanceof Instant instant) {
            writer.value(MILLISECONDS.format(instant));
        } else {
            throw new IllegalArgumentException("Not a JSON value: " + value.getClass());
        }
    }
}
