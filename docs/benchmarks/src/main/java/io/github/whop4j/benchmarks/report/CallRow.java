package io.github.whop4j.benchmarks.report;

import io.github.whop4j.benchmarks.run.Calls;
import io.github.whop4j.benchmarks.run.Peer;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One warm GET. */
final class CallRow {
    private static final double UNDER_THE_FLOOR = 0.85;

    private CallRow() {}

    static String of(List<Peer> peers, Map<String, Calls> calls) {
        Calls ours = at(calls, "Whop4j");
        Calls floor = at(calls, "RawOkHttp");
        Table table = new Table("", "times raw OkHttp's rate", "p99, times raw OkHttp's", "mean µs", "p99 µs", "±");
        Verdict verdict = new Verdict(
                        "at most 15 % under raw OkHttp, ahead of every SDK, p99 too",
                        "On loopback a call lasts tens of microseconds, of which headers, options, the description of the"
                                + " call, and decoding are a few; over a network they vanish.")
                .require("the rate against raw OkHttp", floor.mean().over(ours.mean()), UNDER_THE_FLOOR)
                .require("raw OkHttp's p99 against ours", floor.p99().over(ours.p99()), UNDER_THE_FLOOR);
        for (Peer peer : peers) {
            Calls theirs = at(calls, peer.name());
            table.row(
                    peer.name().equals("Whop4j") ? "**whop4j**" : peer.label(),
                    Table.times(floor.mean().over(theirs.mean())),
                    Table.times(theirs.p99().over(floor.p99())),
                    Table.about(theirs.mean().median()),
                    Table.about(theirs.p99().median()),
                    Table.percent(theirs.mean().spread()));
            if (!peer.name().equals("Whop4j") && !peer.name().equals("RawOkHttp")) {
                verdict.require("against " + peer.label(), theirs.mean().over(ours.mean()), 1)
                        .require("the p99 against " + peer.label(), theirs.p99().over(ours.p99()), 1);
            }
        }
        return "## A GET on loopback\n\nOne thread, one connection kept alive, the JDK's HTTP server in a process of its own,"
                + " 300 bytes of JSON for every client, each with its defaults and exactly the jars Maven gives it. JMH"
                + " samples single calls; warm-up is four seconds here.\n\n" + table + "\n" + verdict;
    }

    private static Calls at(Map<String, Calls> calls, String name) {
        return Objects.requireNonNull(calls.get(name), name);
    }
}
