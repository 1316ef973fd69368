package io.github.whop4j.sandbox.state;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A state as one JSON document: {@code {"format":1,"base_url","clock","tables":{name:[rows]}}}. The state file is one, and so
 * is what is exported.
 *
 * @param base where the sandbox it came from listened, null when it does not say
 * @param clock what time it was there, null when it does not say
 * @param tables rows by the name of their table
 */
record Snapshot(@Nullable String base, @Nullable Instant clock, JsonObject tables) {
    private static final int FORMAT = 1;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    /** Nothing at all: what a file that does not exist yet holds. */
    static Snapshot empty() {
        return new Snapshot(null, null, new JsonObject());
    }

    /**
     * Reads a document; what is in the tables is not looked at yet.
     *
     * @throws JsonDataException when it is none; the message says what is wrong with it
     */
    static Snapshot parse(ByteString text) {
        if (!(Json.read(text) instanceof JsonObject document)
                || !(document.get("format") instanceof Number format)
                || document.object("tables") == null) {
            throw new JsonDataException("it is not a sandbox state, which has the members format and tables");
        }
        if (format.intValue() != FORMAT) {
            throw new JsonDataException("it has format " + format + ", this version reads " + FORMAT);
        }
        JsonObject tables = document.object("tables");
        for (String name : tables.names()) {
            if (tables.list(name) == null) {
                throw new JsonDataException("table " + name + " is not an array of rows");
            }
        }
        String base = text(document, "base_url");
        if (base != null && !base.matches("https?://[^/\\s]+")) {
            throw new JsonDataException("base_url must be like http://localhost:4010, not " + base);
        }
        return new Snapshot(base, instant(text(document, "clock")), tables);
    }

    /** The rows of a table, which may be no objects yet; empty when the document has no such table. */
    List<?> rows(String table) {
        List<?> rows = tables.list(table);
        return rows == null ? List.of() : rows;
    }

    /** The same, as a sandbox that listens elsewhere would have written it: every address of its own is its new one. */
    Snapshot movedTo(URI newBase) {
        if (base == null || base.equals(newBase.toString())) {
            return this;
        }
        Pattern old = Pattern.compile(Pattern.quote(base) + "(?!\\w)");
        String address = Matcher.quoteReplacement(newBase.toString());
        return new Snapshot(newBase.toString(), clock, (JsonObject) moved(tables, old, address));
    }

    private static Object moved(Object value, Pattern old, String address) {
        if (value instanceof String text) {
            return old.matcher(text).replaceAll(address);
        }
        if (value instanceof JsonObject object) {
            JsonObject copy = new JsonObject();
            for (String name : object.names()) {
                Object member = object.get(name);
                copy.put(name, member == null ? null : moved(member, old, address));
            }
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(element == null ? null : moved(element, old, address)));
            return copy;
        }
        return value;
    }

    static Buffer write(@Nullable URI base, @Nullable Instant clock, Map<String, Table<?>> tables, Rows rows) {
        Buffer text = new Buffer();
        JsonWriter writer = JsonWriter.of(text);
        writer.setIndent(" ");
        try {
            writer.beginObject().name("format").value(FORMAT);
            if (base != null) {
                writer.name("base_url").value(base.toString());
            }
            if (clock != null) {
                writer.name("clock").value(clock.toString());
            }
            writer.name("tables").beginObject();
            for (Map.Entry<String, Table<?>> table : tables.entrySet()) {
                rows.write(writer.name(table.getKey()), table.getValue());
            }
            writer.endObject().endObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        return text;
    }

    private static @Nullable String text(JsonObject document, String name) {
        if (document.get(name) != null && document.string(name) == null) {
            throw new JsonDataException(name + " must be a string");
        }
        return document.string(name);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            Instant time = text == null ? null : Instant.parse(text);
            if (time == null || (time.isAfter(Instant.EPOCH) && time.isBefore(END))) {
                return time;
            }
        } catch (DateTimeParseException malformed) {
            // Told below, together with times no calendar has.
        }
        throw new JsonDataException("clock must be a time like 2026-01-31T12:00:00Z, not " + text);
    }
}
