package io.github.whop4j.sandbox.state;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The file the state survives in: one JSON document, see {@link Snapshot}.
 *
 * <p>Each write goes to a neighbour named {@code *.tmp}, is forced to the disk and then renamed over the file. Whenever the
 * process or the machine stops, the file is the old one or the new one; a left-over neighbour is ignored and overwritten.
 */
public final class StateFile {
    private final Path path;
    private final Path temporary;
    private final @Nullable URI base;
    private final Snapshot saved;
    private final Rows rows = new Rows();
    private @Nullable Clock clock;

    private StateFile(Path path, @Nullable URI base, Snapshot saved) {
        this.path = path;
        this.temporary = path.resolveSibling(path.getFileName() + ".tmp");
        this.base = base;
        this.saved = base == null ? saved : saved.movedTo(base);
    }

    /**
     * Opens the file; one that does not exist yet is an empty state.
     *
     * @param path the file; its directory is created when missing
     * @param base where the sandbox listens now, so that addresses of an earlier run follow; null to leave them
     * @return the file, read
     * @throws IllegalStateException when the file is damaged; the message says what to do
     */
    public static StateFile open(Path path, @Nullable URI base) {
        Path absolute = path.toAbsolutePath();
        try {
            Files.createDirectories(Objects.requireNonNull(absolute.getParent(), "a file, not a root"));
            return new StateFile(absolute, base, Snapshot.parse(ByteString.of(Files.readAllBytes(absolute))));
        } catch (NoSuchFileException first) {
            return new StateFile(absolute, base, Snapshot.empty());
        } catch (JsonDataException malformed) {
            throw damaged(absolute, malformed.getMessage(), malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sandbox cannot read its state file " + absolute, unreadable);
        }
    }

    /**
     * Whether there was no file yet, or one without any row.
     *
     * @return false when a sandbox goes on with it
     */
    public boolean isNew() {
        return saved.tables().names().isEmpty();
    }

    /**
     * When it was last written, by the sandbox's clock.
     *
     * @return null when it does not say
     */
    public @Nullable Instant savedAt() {
        return saved.clock();
    }

    /** Says whose time is written beside the tables. */
    void stampWith(Clock sandboxClock) {
        clock = sandboxClock;
    }

    <T> List<T> read(String table, Class<T> type) {
        try {
            return rows.read(table, type, saved.rows(table));
        } catch (JsonDataException malformed) {
            throw damaged(path, malformed.getMessage(), malformed);
        }
    }

    void write(Map<String, Table<?>> tables) {
        for (String known : saved.tables().names()) {
            if (!tables.containsKey(known)) {
                throw new IllegalStateException("The sandbox state file " + path + " has a table " + known
                        + " that this version does not know; writing it would lose that table.");
            }
        }
        byte[] text = Snapshot.write(base, clock == null ? null : clock.instant(), tables, rows)
                .readByteArray();
        try {
            try (FileChannel out = FileChannel.open(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(text);
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

    private static IllegalStateException damaged(Path path, @Nullable String why, @Nullable Throwable cause) {
        return new IllegalStateException(
                "The sandbox state file " + path + " is damaged (" + why
                        + "). Restore it from a copy, or delete it to start with an empty sandbox.",
                cause);
    }
}
