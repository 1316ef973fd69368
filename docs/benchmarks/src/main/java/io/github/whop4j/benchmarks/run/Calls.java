package io.github.whop4j.benchmarks.run;

import io.github.whop4j.benchmarks.get.LoopbackGet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * One client's GET, warm.
 *
 * @param mean microseconds, round by round
 * @param p99 the slowest of a hundred, microseconds, round by round
 */
public record Calls(Series mean, Series p99) {
    private static final String CLASS_PATH = "java.class.path";

    /**
     * Measures all, taking turns.
     *
     * @param peers the clients, each with its own jars
     * @param port of the server
     * @return by the name of the peer
     */
    public static Map<String, Calls> measure(List<Peer> peers, int port) {
        Map<String, List<Double>> means = new LinkedHashMap<>();
        Map<String, List<Double>> p99s = new LinkedHashMap<>();
        for (int round = 1; round <= Rounds.COUNT; round++) {
            System.out.println("GET, round " + round + " of " + Rounds.COUNT);
            for (Peer peer : peers) {
                RunResult result = sample(peer, port);
                means.computeIfAbsent(peer.name(), ignored -> new ArrayList<>())
                        .add(result.getPrimaryResult().getStatistics().getMean());
                p99s.computeIfAbsent(peer.name(), ignored -> new ArrayList<>())
                        .add(result.getPrimaryResult().getStatistics().getPercentile(99));
            }
        }
        Map<String, Calls> calls = new LinkedHashMap<>();
        means.forEach((name, mean) ->
                calls.put(name, new Calls(new Series(mean), new Series(p99s.getOrDefault(name, List.of())))));
        return calls;
    }

    /** JMH gives its forks the class path of the JVM it runs in, so for that moment it is told another one. */
    private static RunResult sample(Peer peer, int port) {
        String own = System.getProperty(CLASS_PATH);
        System.setProperty(CLASS_PATH, peer.classPath(OwnClassPath.withJmh()));
        try {
            return Rounds.run(Rounds.options(LoopbackGet.class, Mode.SampleTime)
                            .warmupIterations(4)
                            .measurementTime(TimeValue.seconds(2))
                            .param("peer", peer.name())
                            .param("port", Integer.toString(port)))
                    .iterator()
                    .next();
        } finally {
            System.setProperty(CLASS_PATH, own);
        }
    }
}
