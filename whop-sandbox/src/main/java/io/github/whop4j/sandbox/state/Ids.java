package io.github.whop4j.sandbox.state;

import java.util.Comparator;

/**
 * Ids in order: {@code pay_000001}, {@code pay_000002}, … with Whop's prefixes. The same requests give the same ids, and a
 * change that was undone leaves no gap.
 */
public final class Ids {
    /** Orders ids of one prefix by when they were given: the number is not padded any more once it has seven digits. */
    public static final Comparator<String> BY_AGE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final int DIGITS = 6;

    private final Table<Counter> counters;

    Ids(Table<Counter> counters) {
        this.counters = counters;
    }

    /**
     * The next id; only inside {@link Store#change}.
     *
     * @param prefix as in {@code pay}
     * @return an id never given before
     */
    public String next(String prefix) {
        long number = latest(prefix) + 1;
        counters.put(new Counter(prefix, number));
        String digits = Long.toString(number);
        return prefix + '_' + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    /** The number of the latest id, 0 before the first. */
    long latest(String prefix) {
        Counter latest = counters.find(prefix);
        return latest == null ? 0 : latest.value();
    }
}
