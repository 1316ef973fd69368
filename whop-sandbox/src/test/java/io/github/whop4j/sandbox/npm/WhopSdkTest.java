package io.github.whop4j.sandbox.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.api.Served;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whop's own {@code @whop/sdk}, as published, takes the sandbox for Whop. Each {@code .mjs} of {@code resources/npm} is one
 * part, run in a process and against a sandbox of its own; each line it prints is one test.
 */
@Tag("outside")
class WhopSdkTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/npm");
    private static final Path FOLDER = Path.of("target/whop-sdk").toAbsolutePath();
    private static final String HARNESS = "harness.mjs";

    private static final Node NODE = new Node(FOLDER);

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        boolean present = Node.node().isPresent() && Node.npm().isPresent();
        if (System.getenv("CI") == null) {
            assumeTrue(present, "Node and npm are not on the PATH: Whop's SDK is not tried against the sandbox");
        }
        assertThat(present)
                .as("Where CI is set, node and npm have to be on the PATH")
                .isTrue();
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : files.toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path lock = FOLDER.resolve("package-lock.json");
        Path installed = FOLDER.resolve("installed.json");
        if (Files.exists(installed) && Files.mismatch(lock, installed) < 0) {
            return;
        }
        Node.Outcome npm = NODE.run(
                Map.of(),
                Node.npm().orElseThrow().toString(),
                "ci",
                "--prefer-offline",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund");
        assertThat(npm.exit()).as("npm ci: %s %s", npm.out(), npm.err()).isZero();
        Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void theLockFileNamesNoRegistry() throws IOException {
        assertThat(Files.readString(SCRIPTS.resolve("package-lock.json"))).doesNotContain("\"resolved\"");
    }

    @TestFactory
    Stream<DynamicNode> drivesTheSandbox() throws IOException {
        List<String> parts;
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            parts = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".mjs") && !name.equals(HARNESS))
                    .sorted()
                    .toList();
        }
        Set<String> called = new TreeSet<>();
        // Comes last, when all parts have run.
        DynamicTest everything = DynamicTest.dynamicTest("calls every operation that is served", () -> {
            try (WhopSandbox sandbox = WhopSandbox.start()) {
                assertThat(called).containsAll(Served.by(sandbox));
            }
        });
        return Stream.concat(
                parts.stream().map(part -> DynamicContainer.dynamicContainer(part, checks(part, called))),
                Stream.of(everything));
    }

    private static Stream<DynamicTest> checks(String part, Set<String> called) {
        Node.Outcome outcome = run(part, called);
        Stream<DynamicTest> checks = outcome.out().stream().map(line -> check(part, line));
        // A script that breaks off would otherwise only have fewer checks.
        DynamicTest end = DynamicTest.dynamicTest("comes to its end", () -> {
            assertThat(outcome.exit())
                    .as("exit of %s (-1: took too long): %s", part, outcome.err())
                    .isZero();
            assertThat(outcome.out()).as("checks of %s", part).isNotEmpty();
        });
        return Stream.concat(checks, Stream.of(end));
    }

    private static DynamicTest check(String part, String line) {
        JsonObject check = Objects.requireNonNull((JsonObject) Json.read(ByteString.encodeUtf8(line)));
        String name = String.valueOf(check.string("name"));
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(check.bool("ok"))
                        .as("%s: %s: %s", part, name, check.string("detail"))
                        .isTrue());
    }

    private static Node.Outcome run(String part, Set<String> called) {
        try (WhopSandbox sandbox = WhopSandbox.start()) {
            Node.Outcome outcome = NODE.run(
                    Map.of(
                            "WHOP_BASE_URL", sandbox.baseUri() + "/api/v1",
                            "WHOP_API_KEY", WhopSandbox.API_KEY,
                            "WHOP_WEBHOOK_SECRET", WhopSandbox.WEBHOOK_SECRET),
                    Node.node().orElseThrow().toString(),
                    part);
            called.addAll(calls(sandbox));
            return outcome;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The operations that the SDK itself called and that were done. */
    private static Set<String> calls(WhopSandbox sandbox) {
        return new Caller(sandbox, null)
                .send("GET", "/_sandbox/requests", null).data().stream()
                        .filter(call -> "200".equals(String.valueOf(call.decimal("status"))))
                        .filter(call -> String.valueOf(call.object("headers")).contains("\"Whop/JS "))
                        .map(call -> Served.operation(
                                String.valueOf(call.string("method")), String.valueOf(call.string("path"))))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
    }
}
