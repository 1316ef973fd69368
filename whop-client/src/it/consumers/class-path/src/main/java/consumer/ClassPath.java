package consumer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;

/** What Maven puts on the class path of a project that depends on whop-client and on nothing else. */
final class ClassPath {
    /** Kotlin's library is a third of it, OkHttp a fifth; 1.2 million are our own. */
    private static final long LIMIT = 5_000_000;

    /** One OkHttp, one Okio, one Kotlin; no provider for SLF4J, no test library, nothing of the build. */
    private static final Set<String> EXPECTED = Set.of(
            "whop-client",
            "retrofit",
            "converter-moshi",
            "moshi",
            "okhttp-jvm",
            "okio-jvm",
            "kotlin-stdlib",
            "annotations",
            "jose4j",
            "slf4j-api",
            "jspecify");

    private final Map<String, Path> jars = new TreeMap<>();

    ClassPath() {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                Path jar = Path.of(entry);
                String artifact = jar.getFileName().toString().replaceFirst("-\\d.*", "");
                Check.that(jars.put(artifact, jar) == null, "twice on the class path: " + artifact);
            }
        }
    }

    void holdsWhatItShould() {
        Check.that(jars.keySet().equals(EXPECTED), "expected " + EXPECTED + " on the class path, found " + jars.keySet());
    }

    /** An empty shell of a jar is what made other libraries fail at the first client. */
    void hasNoEmptyJar() throws IOException {
        for (Path path : jars.values()) {
            try (JarFile jar = new JarFile(path.toFile())) {
                Check.that(jar.stream().anyMatch(entry -> entry.getName().endsWith(".class")), "no classes in " + path);
            }
        }
    }

    void isSmall() throws IOException {
        long total = 0;
        for (Map.Entry<String, Path> jar : jars.entrySet()) {
            long size = Files.size(jar.getValue());
            total += size;
            System.out.printf("%,11d  %s%n", size, jar.getValue().getFileName());
        }
        System.out.printf("%,11d  in %d jars, of %,d allowed%n", total, jars.size(), LIMIT);
        Check.that(total < LIMIT, "all runtime jars together have " + total + " bytes, allowed are " + LIMIT);
    }
}
