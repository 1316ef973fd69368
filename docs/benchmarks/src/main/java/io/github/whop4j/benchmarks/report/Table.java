package io.github.whop4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of the document. */
final class Table {
    private final List<String> lines = new ArrayList<>();

    Table(String... headings) {
        row((Object[]) headings);
        lines.add("|---|" + "--:|".repeat(headings.length - 1));
    }

    Table row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(cell).append(" |");
        }
        lines.add(line.toString());
        return this;
    }

    /** A ratio, two digits. */
    static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    /** A number in its context: no more digits than the measurement supports. */
    static String about(double number) {
        return number >= 1_000
                ? String.format(Locale.ROOT, "%,d", Math.round(number / 100) * 100)
                : String.format(Locale.ROOT, number >= 100 ? "%.0f" : "%.1f", number);
    }

    static String percent(double part) {
        return String.format(Locale.ROOT, "%.0f %%", part * 100);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
