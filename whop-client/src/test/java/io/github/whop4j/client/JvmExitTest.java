package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JvmExitTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @TempDir
    private Path directory;

    @Test
    void aProgramThatForgetsToCloseItsClientEndsAllTheSame() throws Exception {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        server.enqueue(json("{\"id\":\"pay_2\"}"));
        Path output = directory.resolve("output.txt");

        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        ExitsByItself.class.getName(),
                        server.url("/").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended;
        try {
            ended = program.waitFor(20, TimeUnit.SECONDS);
        } finally {
            program.destroyForcibly();
        }

        assertThat(Files.readString(output, StandardCharsets.UTF_8)).contains("pay_1 pay_2 done");
        assertThat(ended).as("ended by itself").isTrue();
        assertThat(program.exitValue()).isZero();
    }

    /** The tests run on the module path, so that the class path alone is not enough. */
    private static String classPath() throws Exception {
        return Stream.of(
                        location(ExitsByItself.class),
                        location(WhopClient.class),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) throws IOException, URISyntaxException {
        String file = type.getName().replace('.', '/') + ".class";
        URL url = requireNonNull(type.getClassLoader().getResource(file), file);
        String text = url.toString();
        return Path.of(URI.create(text.substring(0, text.length() - file.length())))
                .toString();
    }
}
