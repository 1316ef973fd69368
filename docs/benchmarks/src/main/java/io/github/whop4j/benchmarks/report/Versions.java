package io.github.whop4j.benchmarks.report;

import io.github.whop4j.benchmarks.run.OwnClassPath;
import io.github.whop4j.benchmarks.run.Peer;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who took part, read from the names of the jars. */
final class Versions {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^/]*)\\.jar");
    private static final List<String> SHOWN = List.of(
            "standardwebhooks",
            "svix",
            "stripe-java",
            "square",
            "openai-java",
            "okhttp",
            "okhttp-jvm",
            "jackson-databind",
            "moshi",
            "retrofit",
            "jmh-core");

    private Versions() {}

    static String describe(List<Peer> peers) {
        TreeSet<String> found = new TreeSet<>();
        Stream.concat(
                        OwnClassPath.names().stream(),
                        peers.stream()
                                .flatMap(peer -> peer.jars().stream())
                                .map(jar -> String.valueOf(jar.getFileName())))
                .forEach(name -> {
                    Matcher jar = JAR.matcher(name);
                    if (jar.matches() && SHOWN.contains(jar.group(1))) {
                        found.add(jar.group(1) + " " + jar.group(2));
                    }
                });
        return String.join(", ", found);
    }
}
