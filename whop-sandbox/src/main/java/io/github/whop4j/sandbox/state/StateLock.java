package io.github.whop4j.sandbox.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a state file to one running sandbox: two would issue the same ids and overwrite each other's rows.
 *
 * <p>The lock is on a neighbour named {@code *.lock}, because each write replaces the state file itself. The operating system
 * releases it when the process ends, however it ends; the neighbour stays.
 */
public final class StateLock implements AutoCloseable {
    private final FileChannel channel;

    private StateLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Locks a state file, which need not exist yet.
     *
     * @param stateFile the file; its directory is created when missing
     * @return the lock, held until it is closed
     * @throws IllegalStateException when another running sandbox holds it
     */
    public static StateLock acquire(Path stateFile) {
        Path path = stateFile.toAbsolutePath();
        try {
            Path directory = Objects.requireNonNull(path.getParent(), "a file, not a root");
            Files.createDirectories(directory);
            // The real directory: a path through a symbolic link names the same file.
            Path neighbour = directory.toRealPath().resolve(path.getFileName() + ".lock");
            FileChannel channel = FileChannel.open(neighbour, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new IllegalStateException(
                        "The sandbox state file " + path
                                + " is in use by another running sandbox. Stop that one, or give this one a state file of its own.");
            }
            return new StateLock(channel);
        } catch (IOException refused) {
            throw new UncheckedIOException("The sandbox cannot lock its state file " + path, refused);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("The sandbox cannot release its state file", failed);
        }
    }
}
