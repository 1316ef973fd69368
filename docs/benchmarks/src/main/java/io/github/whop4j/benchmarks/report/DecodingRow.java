package io.github.whop4j.benchmarks.report;

import io.github.whop4j.benchmarks.run.Series;
import java.util.Map;

/** Reading JSON. */
final class DecodingRow {
    private static final double GOAL = 1.2;

    private DecodingRow() {}

    static String of(Map<String, Series> scores) {
        Series ours = WebhookRows.at(scores, "whop4j");
        Table table = new Table("", "whop4j is faster by", "a second", "±");
        row(table, ours, ours, "**whop4j**, exact amounts");
        row(table, ours, WebhookRows.at(scores, "generatedModel"), "builders and Optionals, amounts as doubles");
        row(
                table,
                ours,
                WebhookRows.at(scores, "generatedModelFromText"),
                "the same by way of a string, as its SDKs read");
        row(table, ours, WebhookRows.at(scores, "jacksonRecords"), "Jackson on whop4j's own records, exact amounts");
        return "## Decoding a payment\n\nThe same 3 KB, all keys of the contract, from bytes. The generated model has the shape"
                + " of Square's SDK and uses that SDK's own mapper. Before the clock ran, what each had read was written"
                + " again and compared with the document, amounts digit by digit.\n\n" + table + "\n"
                + new Verdict("at least 1.2 times the generated model, money exact", "")
                        .require(
                                "against the generated model",
                                ours.over(WebhookRows.at(scores, "generatedModel")),
                                GOAL);
    }

    private static void row(Table table, Series ours, Series theirs, String label) {
        table.row(
                label,
                ours.equals(theirs) ? "" : Table.times(ours.over(theirs)),
                Table.about(theirs.median()),
                Table.percent(theirs.spread()));
    }
}
