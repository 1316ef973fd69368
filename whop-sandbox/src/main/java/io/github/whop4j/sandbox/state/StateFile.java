package io.github.whop4j.sandbox.state;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The file the state survives in: one JSON document, {@code {"format":1,"tables":{name:[rows]}}}.
 *
 * <p>Each write goes to a neighbour named {@code *.tmp}, is forced to the disk and then renamed over the file. Whenever the
 * process or the machine stops, the file is the old one or the new one; a left-over neighbour is ignored and overwritten.
 */
public final class StateFile {
    private static final int FORMAT = 1;

    private final Path path;
    private final Path temporary;
    private final Moshi moshi = new Moshi.Builder().add(new StateAdapters()).build();
    private final JsonObject saved;

    private StateFile(Path path, JsonObject saved) {
        this.path = path;
        this.temporary = path.resolveSibling(path.getFileName() + ".tmp");
        this.saved = saved;
    }

    /**
     * Opens the file; one that does not exist yet is an empty state.
     *
     * @param path the file; its directory is created when missing
     * @return the file, read
     * @throws IllegalStateException when the file is damaged; the message says what to do
     */
    public static StateFile open(Path path) {
        Path absolute = path.toAbsolutePath();
        try {
            Files.createDirectories(Objects.requireNonNull(absolute.getParent(), "a file, not a root"));
            return new StateFile(absolute, tables(absolute, ByteString.of(Files.readAllBytes(absolute))));
        } catch (NoSuchFileException first) {
            return new StateFile(absolute, new JsonObject());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sandbox cannot read its state file " + absolute, unreadable);
        }
    }

    private static JsonObject tables(Path path, ByteString text) {
        try {
            if (Json.read(text) instanceof JsonObject document && document.get("format") instanceof Number format) {
                JsonObject tables = document.object("tables");
                if (format.intValue() != FORMAT) {
                    throw damaged(path, "it has format " + format + ", this version reads " + FORMAT, null);
                }
                if (tables != null) {
                    return tables;
                }
            }
        } catch (JsonDataException malformed) {
            throw damaged(path, malformed.getMessage(), malformed);
        }
        throw damaged(path, "it is not a sandbox state", null);
    }

    <T> List<T> read(String table, Class<T> type) {
        JsonAdapter<List<T>> adapter = moshi.adapter(Types.newParameterizedType(List.class, type));
        try {
            Object found = OlderRows.upgraded(table, Objects.requireNonNullElse(saved.get(table), List.of()));
            List<T> rows = adapter.fromJson(Json.write(found));
            return Objects.requireNonNullElse(rows, List.of());
        } catch (JsonDataException | IOException malformed) {
            throw damaged(path, "table " + table + ": " + malformed.getMessage(), malformed);
        }
    }

    void write(Map<String, Table<?>> tables) {
        for (String known : saved.names()) {
            if (!tables.containsKey(known)) {
                throw new IllegalStateException("The sandbox state file " + path + " has a table " + known
                        + " that this version does not know; writing it would lose that table.");
            }
        }
        try {
            Buffer text = new Buffer();
            JsonWriter writer = JsonWriter.of(text);
            writer.setIndent(" ");
            writer.beginObject().name("format").value(FORMAT).name("tables").beginObject();
            for (Map.Entry<String, Table<?>> table : tables.entrySet()) {
                writer.name(table.getKey());
                write(writer, table.getValue());
            }
            writer.endObject().endObject();
            try (FileChannel out = FileChannel.open(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.readByteArray());
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException("The sandbox cannot write its state file " + path, full);
        }
    }

    private <T> void write(JsonWriter writer, Table<T> table) throws IOException {
        JsonAdapter<T> adapter = moshi.adapter(table.type());
        writer.beginArray();
        for (T row : table.all()) {
            adapter.toJson(writer, row);
        }
        writer.endArray();
    }

    private static IllegalStateException damaged(Path path, @Nullable String why, @Nullable Throwable cause) {
        return new IllegalStateException(
                "The sandbox state file " + path + " is damaged (" + why
                        + "). Restore it from a copy, or delete it to start with an empty sandbox.",
                cause);
    }
}
