package io.github.whop4j.benchmarks.report;

import io.github.whop4j.benchmarks.run.ColdStart;
import io.github.whop4j.benchmarks.run.Peer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A program's first call. */
final class ColdStartRow {
    private static final List<String> GOALS = List.of("Square", "OpenAi");

    private ColdStartRow() {}

    static String of(List<Peer> peers, Map<String, ColdStart> starts) {
        ColdStart ours = at(starts, "Whop4j");
        Table table = new Table("", "time, times whop4j's", "ms", "±", "loaded classes", "jars", "MB of jars");
        Verdict verdict = new Verdict("faster, fewer classes and fewer bytes than the SDKs on OkHttp", "");
        for (Peer peer : peers) {
            ColdStart theirs = at(starts, peer.name());
            table.row(
                    peer.name().equals("Whop4j") ? "**whop4j**" : peer.label(),
                    Table.times(theirs.millis().over(ours.millis())),
                    Math.round(theirs.millis().median()),
                    Table.percent(theirs.millis().spread()),
                    theirs.classes(),
                    peer.jars().size(),
                    String.format(Locale.ROOT, "%.2f", peer.bytes() / 1e6));
            if (GOALS.contains(peer.name())) {
                verdict.require("the time of " + peer.label(), theirs.millis().over(ours.millis()), 1)
                        .require("the classes of " + peer.label(), (double) theirs.classes() / ours.classes(), 1)
                        .require(
                                "the bytes of " + peer.label(),
                                (double) peer.bytes() / peers.get(0).bytes(),
                                1);
            }
        }
        double stripe = at(starts, "Stripe").millis().over(ours.millis());
        return "## Cold start to the first call\n\nA whole program: the JVM starts, builds a client, sends one GET, ends. Median"
                + " of " + ColdStart.RUNS + " runs, taking turns.\n\n" + table + "\n" + verdict
                + (stripe >= 1
                        ? ""
                        : "Against stripe-java: **lost**. It brings two jars, no Kotlin, and calls through the JDK's own"
                                + " HttpURLConnection, whose classes the JDK ships ready to map.\n");
    }

    private static ColdStart at(Map<String, ColdStart> starts, String name) {
        return Objects.requireNonNull(starts.get(name), name);
    }
}
