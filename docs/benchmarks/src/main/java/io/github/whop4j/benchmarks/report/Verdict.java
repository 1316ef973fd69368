package io.github.whop4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** Whether a row's goal was reached. A lost goal is reported like a met one, with what is known about the reason. */
final class Verdict {
    private final String goal;
    private final String knownReason;
    private final List<String> lost = new ArrayList<>();

    Verdict(String goal, String knownReason) {
        this.goal = goal;
        this.knownReason = knownReason;
    }

    Verdict require(String what, double actual, double atLeast) {
        if (!(actual >= atLeast)) {
            lost.add(what + " is " + Table.times(actual) + ", not " + Table.times(atLeast));
        }
        return this;
    }

    @Override
    public String toString() {
        String outcome = lost.isEmpty() ? "**met**" : "**lost**: " + String.join("; ", lost) + ". " + knownReason;
        return "Goal: " + goal + ". " + outcome + "\n";
    }
}
