package io.github.whop4j.benchmarks.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A client and the jars an application gets that depends on it.
 *
 * @param name of its class
 * @param label for the reader
 * @param jars with all it brings along
 */
public record Peer(String name, String label, List<Path> jars) {

    /**
     * All clients of the call, this library first, the floor second.
     *
     * @param directory where each has a class path that Maven wrote
     * @return in the order they take turns
     */
    public static List<Peer> all(Path directory) {
        return List.of(
                of("Whop4j", "whop4j", directory.resolve("whop4j")),
                of("RawOkHttp", "raw OkHttp", directory.resolve("okhttp")),
                of("Square", "square", directory.resolve("square")),
                of("OpenAi", "openai-java", directory.resolve("openai")),
                of("Stripe", "stripe-java", directory.resolve("stripe")));
    }

    private static Peer of(String name, String label, Path module) {
        try {
            String classPath = Files.readString(module.resolve("target/classpath"));
            return new Peer(
                    name,
                    label,
                    Arrays.stream(classPath.strip().split(File.pathSeparator, -1))
                            .map(Path::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all its jars weigh. */
    public long bytes() {
        return jars.stream().mapToLong(jar -> jar.toFile().length()).sum();
    }

    /** Its own jars behind the given ones. */
    public String classPath(List<Path> before) {
        StringBuilder path = new StringBuilder();
        before.forEach(entry -> path.append(entry).append(File.pathSeparator));
        jars.forEach(entry -> path.append(entry).append(File.pathSeparator));
        return path.toString();
    }
}
