package io.github.whop4j.gigflow.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived its JVM: after {@code kill -9} the server keeps running and keeps the data directory to
 * itself. It has no clients any more, so it is asked to stop and does so at once; its data is safe either way.
 */
final class OrphanServer {
    private static final int PATIENCE_SECONDS = 20;

    private OrphanServer() {}

    static void stop(Path data) throws IOException {
        Optional<ProcessHandle> server = find(data.resolve("postmaster.pid"));
        if (server.isEmpty()) {
            return;
        }
        ProcessHandle process = server.get();
        process.destroy();
        if (!ended(process)) {
            // PostgreSQL recovers from its log on the next start, as after a power cut.
            process.destroyForcibly();
            if (!ended(process)) {
                throw new IOException("PostgreSQL process " + process.pid() + " does not stop; stop it by hand");
            }
        }
    }

    /** The process whose id is on the file's first line, if it still is a PostgreSQL: ids are used again. */
    private static Optional<ProcessHandle> find(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Waiting for a process cannot fail.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
