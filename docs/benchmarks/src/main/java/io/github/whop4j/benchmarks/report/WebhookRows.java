package io.github.whop4j.benchmarks.report;

import io.github.whop4j.benchmarks.run.Series;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Verifying, and verifying and reading. */
final class WebhookRows {
    private static final double VERIFICATION_GOAL = 1.4;
    private static final List<String> SIZES = List.of("1", "10", "100");

    private WebhookRows() {}

    static String verification(Map<String, Series> scores) {
        Table table = new Table("times standardwebhooks", "1 KB", "10 KB", "100 KB", "a second at 1 KB");
        Verdict verdict = new Verdict(
                "at least 1.4 times standardwebhooks at every size",
                "Where the processor has SHA instructions the digest is a smaller part of the work, and the JDK's crypto"
                        + " framework, which both go through, a larger one.");
        label(table, scores, "whop4j", "**whop4j**");
        label(table, scores, "svix", "svix");
        label(table, scores, "stripe", "stripe-java, its own scheme");
        label(table, scores, "standardWebhooks", "standardwebhooks");
        for (String size : SIZES) {
            verdict.require(size + " KB", ratio(scores, "whop4j", size), VERIFICATION_GOAL);
        }
        return "## Webhook verification\n\nFrom bytes and headers to a verified delivery. A library that takes a string pays for"
                + " making it. All accepted the genuine delivery and refused one with a flipped bit.\n\n" + table + "\n"
                + verdict;
    }

    private static void label(Table table, Map<String, Series> scores, String method, String label) {
        table.row(
                label,
                Table.times(ratio(scores, method, "1")),
                Table.times(ratio(scores, method, "10")),
                Table.times(ratio(scores, method, "100")),
                Table.about(at(scores, method + " 1").median()));
    }

    private static double ratio(Map<String, Series> scores, String method, String size) {
        return at(scores, method + " " + size).over(at(scores, "standardWebhooks " + size));
    }

    static String verifyAndDecode(Map<String, Series> scores) {
        Series ours = at(scores, "whop4j");
        Series stripe = at(scores, "stripe");
        Series jackson = at(scores, "jacksonRecords");
        Table table = new Table("", "whop4j is faster by", "a second", "±")
                .row("**whop4j**, typed payment", "", Table.about(ours.median()), Table.percent(ours.spread()))
                .row(
                        "stripe-java `constructEvent`, no type yet",
                        Table.times(ours.over(stripe)),
                        Table.about(stripe.median()),
                        Table.percent(stripe.spread()))
                .row(
                        "standardwebhooks + Jackson on the same records",
                        Table.times(ours.over(jackson)),
                        Table.about(jackson.median()),
                        Table.percent(jackson.spread()));
        return "## Verify and decode `payment.succeeded`\n\nA payment of 3 KB in its envelope, signed; what an endpoint does"
                + " before it can act.\n\n" + table + "\n"
                + new Verdict("ahead of both", "")
                        .require("against stripe-java", ours.over(stripe), 1)
                        .require("against standardwebhooks and Jackson", ours.over(jackson), 1);
    }

    static Series at(Map<String, Series> scores, String name) {
        return Objects.requireNonNull(scores.get(name), () -> name + " was not measured: " + scores.keySet());
    }
}
