package io.github.whop4j.sandbox.fault;

import org.jspecify.annotations.Nullable;

/**
 * How often a fault strikes what fits it.
 *
 * @param percent how likely each time, 1 to 100
 * @param seed decides which times: the same seed gives the same faults
 * @param count after how many times it is over, null for never
 */
public record Odds(int percent, long seed, @Nullable Integer count) {
    /** Every time, without an end. */
    public static final Odds ALWAYS = new Odds(100, 0, null);

    /**
     * Checks.
     *
     * @param percent 1 to 100
     * @param seed any
     * @param count 1 or more, or null
     * @throws IllegalArgumentException when percent is not 1 to 100 or count is less than 1
     */
    public Odds {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("percent must be 1 to 100, not " + percent + ".");
        }
        if (count != null && count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, not " + count + ".");
        }
    }

    Odds times(int newCount) {
        return new Odds(percent, seed, newCount);
    }

    Odds percent(int newPercent, long newSeed) {
        return new Odds(newPercent, newSeed, count);
    }
}
