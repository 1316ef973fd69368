package io.github.whop4j.gigflow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    static Path directory;

    @Test
    @Tag("slow")
    void keepsItsDataOverARestartEvenAfterItsJvmWasKilled() throws Exception {
        Process jvm = otherJvm(directory);
        try {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(directory.resolve("ready")));
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                    .hasMessageContaining("Another GigFlow is running");
        } finally {
            jvm.destroyForcibly().waitFor();
        }
        assertThat(postmaster()).isPresent();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(note(database)).isEqualTo("written before the crash");
        }

        assertThat(postmaster()).isEmpty();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(note(database)).isEqualTo("written before the crash");
        }
    }

    @Test
    void leavesAProcessAloneThatOnlyGotTheSameNumber(@TempDir Path data) throws IOException {
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n/somewhere\n");

        OrphanServer.stop(data);

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    /** Starts a database there, writes a note, says so, and waits to be killed. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        Jdbi jdbi = jdbi(EmbeddedDatabase.start(directory));
        jdbi.useHandle(handle -> {
            handle.execute("create table note (text text)");
            handle.execute("insert into note values ('written before the crash')");
        });
        Files.createFile(directory.resolve("ready"));
        Thread.sleep(Duration.ofMinutes(5).toMillis());
    }

    private static Process otherJvm(Path directory) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseTest.class.getName(),
                        directory.toString()))
                .inheritIO()
                .start();
    }

    private static Optional<ProcessHandle> postmaster() throws IOException {
        Path file = directory.resolve("postgres").resolve("postmaster.pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0)))
                : Optional.empty();
    }

    private static String note(EmbeddedDatabase database) {
        return jdbi(database)
                .withHandle(handle -> handle.createQuery("select text from note")
                        .mapTo(String.class)
                        .one());
    }

    private static Jdbi jdbi(EmbeddedDatabase database) {
        DatabaseUrl url = database.url();
        return Jdbi.create(url.jdbcUrl(), url.user(), url.password());
    }
}
