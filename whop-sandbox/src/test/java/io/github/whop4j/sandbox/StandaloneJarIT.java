package io.github.whop4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The jar as a user has it who has nothing else, started with {@code java -jar}. */
@Tag("outside")
class StandaloneJarIT {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    @Test
    void runsByItselfAndSaysWhere() throws Exception {
        Process sandbox = jar(Map.of("SANDBOX_PORT", "0")).start();
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

    @Test
    void helpListsTheSettingsAndEnds() throws Exception {
        Process help = jar(Map.of(), "--help").start();
        String said = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(help.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(help.exitValue()).isZero();
        assertThat(said).contains("SANDBOX_PORT", "SANDBOX_CLOCK", "stepped");
    }

    @Test
    void wrongSettingsAreNamedAndEndIt() throws Exception {
        Process wrong =
                jar(Map.of("SANDBOX_PORT", "http", "SANDBOX_CLOCK", "sundial")).start();
        String said = new String(wrong.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(wrong.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(wrong.exitValue()).isEqualTo(1);
        assertThat(said)
                .contains("SANDBOX_PORT must be", "SANDBOX_CLOCK must be")
                .doesNotContain("\tat ");
    }

    private static ProcessBuilder jar(Map<String, String> settings, String... arguments) {
        String jar = Objects.requireNonNull(System.getProperty("sandbox.jar"), "run by Maven, after the jar is made");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().putAll(settings);
        return process;
    }
}
