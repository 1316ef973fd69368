package io.github.whop4j.gigflow.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PostgreSQL of our own, unpacked on first use, whose data stays in a directory between runs. */
public final class EmbeddedDatabase implements AutoCloseable {
    private final DirectoryLock lock;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(DirectoryLock lock, EmbeddedPostgres postgres) {
        this.lock = lock;
        this.postgres = postgres;
    }

    /**
     * Starts it.
     *
     * @throws IllegalStateException if another GigFlow uses the directory
     */
    public static EmbeddedDatabase start(Path directory) {
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            Path data = Files.createDirectories(directory).resolve("postgres");
            // No other process holds the lock, so a server still running on this data was left behind by a crash.
            OrphanServer.stop(data);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    // We close it ourselves, after everything that still uses it.
                    .setRegisterShutdownHook(false)
                    .setServerConfig("max_connections", "100")
                    .start();
            return new EmbeddedDatabase(lock, postgres);
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(
                    "The embedded PostgreSQL did not start. In a container that runs as root, run as another user or set"
                            + " DATABASE_URL.",
                    e);
        }
    }

    /** Where it is reached; it trusts every user on this machine, as a database without secrets may. */
    public DatabaseUrl url() {
        return new DatabaseUrl(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
