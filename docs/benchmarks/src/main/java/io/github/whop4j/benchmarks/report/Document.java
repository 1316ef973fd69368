package io.github.whop4j.benchmarks.report;

import io.github.whop4j.benchmarks.run.Calls;
import io.github.whop4j.benchmarks.run.ColdStart;
import io.github.whop4j.benchmarks.run.Peer;
import io.github.whop4j.benchmarks.run.Rounds;
import io.github.whop4j.benchmarks.run.Series;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * The page.
 *
 * @param peers the clients
 * @param verification of webhooks
 * @param verifyAndDecode of webhooks
 * @param decoding of a payment
 * @param calls warm
 * @param starts cold
 */
public record Document(
        List<Peer> peers,
        Map<String, Series> verification,
        Map<String, Series> verifyAndDecode,
        Map<String, Series> decoding,
        Map<String, Calls> calls,
        Map<String, ColdStart> starts) {

    /** As Markdown. */
    public String markdown() {
        return String.join(
                "\n",
                "# Benchmarks\n",
                "Written by `mvn -q -Pbench`, which measures all of it in one run. What counts are the ratios inside a table:"
                        + " they are medians over the rounds, each taken within one round. The absolute numbers belong to the"
                        + " machine; ± is half the distance between the best and the worst round.\n",
                "- " + LocalDate.now(ZoneOffset.UTC) + ", on " + Machine.describe(),
                "- " + Versions.describe(peers),
                "- JMH: " + Rounds.SETTINGS
                        + ". That is short, so that the run ends within ten minutes: differences under"
                        + " 10 % are ties.\n",
                WebhookRows.verification(verification),
                WebhookRows.verifyAndDecode(verifyAndDecode),
                DecodingRow.of(decoding),
                CallRow.of(peers, calls),
                ColdStartRow.of(peers, starts));
    }
}
