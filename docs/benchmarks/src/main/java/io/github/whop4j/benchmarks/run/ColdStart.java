package io.github.whop4j.benchmarks.run;

import io.github.whop4j.benchmarks.get.FirstCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole program that makes one call.
 *
 * @param millis from the start of its JVM to the end, run by run
 * @param classes loaded
 */
public record ColdStart(Series millis, long classes) {
    /** How often each program runs. */
    public static final int RUNS = 11;

    /**
     * Measures all, taking turns.
     *
     * @param peers the clients, each with its own jars
     * @param port of the server
     * @return by the name of the peer
     */
    public static Map<String, ColdStart> measure(List<Peer> peers, int port) {
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        Map<String, Long> classes = new LinkedHashMap<>();
        // The first turn reads the jars into the file cache and counts classes; it is not timed.
        for (Peer peer : peers) {
            classes.put(
                    peer.name(),
                    run(peer, port, List.of("-Xlog:class+load")).stream()
                            .filter(line -> line.contains(" source: "))
                            .count());
        }
        for (int turn = 1; turn <= RUNS; turn++) {
            System.out.println("cold start, round " + turn + " of " + RUNS);
            for (Peer peer : peers) {
                long startedAt = System.nanoTime();
                run(peer, port, List.of());
                millis.computeIfAbsent(peer.name(), ignored -> new ArrayList<>())
                        .add((System.nanoTime() - startedAt) / 1e6);
            }
        }
        Map<String, ColdStart> starts = new LinkedHashMap<>();
        millis.forEach(
                (name, values) -> starts.put(name, new ColdStart(new Series(values), classes.getOrDefault(name, 0L))));
        return starts;
    }

    private static List<String> run(Peer peer, int port, List<String> options) {
        return Jvm.output(Jvm.start(
                options,
                peer.classPath(OwnClassPath.benchmarks()),
                FirstCall.class,
                peer.name(),
                Integer.toString(port)));
    }
}
