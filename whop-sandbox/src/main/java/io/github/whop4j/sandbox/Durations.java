package io.github.whop4j.sandbox;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;

/** Durations as people write them in settings. */
final class Durations {
    private static final Duration LONGEST = Duration.ofDays(3660);

    private Durations() {}

    /**
     * Reads {@code 0}, {@code 90s}, {@code 30m}, {@code 12h}, {@code 3d} or, as {@link Duration} writes them, {@code PT36H}.
     *
     * @throws IllegalArgumentException when it is none of these, negative or longer than ten years
     */
    static Duration read(String text) {
        try {
            Duration duration = duration(text.toUpperCase(Locale.ROOT));
            if (!duration.isNegative() && duration.compareTo(LONGEST) <= 0) {
                return duration;
            }
        } catch (DateTimeException | ArithmeticException malformed) {
            // Told below, together with durations no one waits for.
        }
        throw new IllegalArgumentException("must be a duration like 0, 90s, 30m, 12h or 3d, not " + text);
    }

    private static Duration duration(String text) {
        if (text.equals("0")) {
            return Duration.ZERO;
        }
        if (text.startsWith("P")) {
            return Duration.parse(text);
        }
        return Duration.parse(text.endsWith("D") ? "P" + text : "PT" + text);
    }
}
