package io.github.whop4j.marketplace.access;

import java.time.Clock;
import java.time.Duration;

/** A clock as exact as PostgreSQL keeps times: what is stored is what is read back. */
public final class StoredClock {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private StoredClock() {}

    /**
     * Ticks in microseconds.
     *
     * @param clock any
     * @return the same clock without nanoseconds
     */
    public static Clock of(Clock clock) {
        return Clock.tick(clock, MICROSECOND);
    }
}
