package io.github.whop4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The jar as somebody has it who has nothing else, started with {@code java -jar}. */
class StandaloneJarIT {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    @Test
    void runsByItselfAndSaysWhere() throws Exception {
        String jar = Objects.requireNonNull(System.getProperty("sandbox.jar"), "run by Maven, after the jar is made");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar)
                .redirectErrorStream(true);
        command.environment().put("SANDBOX_PORT", "0");
        Process sandbox = command.start();
        try (BufferedReader said = sandbox.inputReader()) {
            String line = CompletableFuture.supplyAsync(() -> said.lines().findFirst())
                    .get(30, TimeUnit.SECONDS)
                    .orElse("");
            Matcher address = ADDRESS.matcher(line);

            assertThat(address.find()).as(line).isTrue();
            assertThat(Browser.get(URI.create(address.group())).statusCode()).isEqualTo(200);
            assertThat(Browser.get(URI.create(address.group() + "/.well-known/jwks.json"))
                            .body())
                    .contains("ES256");
        } finally {
            sandbox.destroy();
        }
        assertThat(sandbox.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
