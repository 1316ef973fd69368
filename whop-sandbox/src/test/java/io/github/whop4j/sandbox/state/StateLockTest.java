package io.github.whop4j.sandbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.sandbox.WhopSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateLockTest {
    @TempDir
    private Path directory;

    @Test
    void aSecondSandboxOnAStateFileIsRefusedUntilTheFirstCloses() {
        Path file = directory.resolve("whop.json");
        try (WhopSandbox first = WhopSandbox.builder().stateFile(file).start()) {
            assertThat(first.baseUri()).isNotNull();
            assertThatThrownBy(() -> WhopSandbox.builder().stateFile(file).start())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("whop.json is in use by another running sandbox")
                    .hasMessageContaining("Stop that one");
        }
        WhopSandbox.builder().stateFile(file).start().close();
    }

    @Test
    void aDamagedFileIsNotLeftLocked() throws Exception {
        Path file = Files.writeString(directory.resolve("whop.json"), "{");
        assertThatThrownBy(() -> WhopSandbox.builder().stateFile(file).start()).hasMessageContaining("damaged");

        Files.delete(file);

        WhopSandbox.builder().stateFile(file).start().close();
    }

    @Test
    void anotherPathToTheSameDirectoryIsTheSameLock() throws Exception {
        Path link =
                Files.createSymbolicLink(directory.resolve("link"), Files.createDirectory(directory.resolve("real")));
        try (StateLock held = StateLock.acquire(directory.resolve("real/whop.json"))) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> StateLock.acquire(link.resolve("whop.json")))
                    .hasMessageContaining("in use by another running sandbox");
        }
    }
}
