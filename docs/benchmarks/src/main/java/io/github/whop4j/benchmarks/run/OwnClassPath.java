package io.github.whop4j.benchmarks.run;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The class path of this JVM, and what of it a measured JVM needs beside the jars of a client. */
public final class OwnClassPath {
    private static final List<Path> ENTRIES = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();

    private OwnClassPath() {}

    /** Every file name on it, for the versions. */
    public static List<String> names() {
        return ENTRIES.stream()
                .map(entry -> String.valueOf(entry.getFileName()))
                .toList();
    }

    /** The benchmarks, and nothing else. */
    public static List<Path> benchmarks() {
        return List.of(ENTRIES.get(0));
    }

    /** The benchmarks and JMH. */
    public static List<Path> withJmh() {
        return ENTRIES.stream()
                .filter(entry -> entry.equals(ENTRIES.get(0))
                        || String.valueOf(entry.getFileName()).matches("(jmh-core|jopt-simple|commons-math3)-.*"))
                .toList();
    }
}
