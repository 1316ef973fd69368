package io.github.whop4j.sandbox.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Shows the real time at first and then runs ahead of it. */
public final class FastClock extends AdjustableClock {
    private final Instant start;
    private final int times;

    /**
     * Starts it.
     *
     * @param real the real time
     * @param times how many times as fast, at least 1
     */
    public FastClock(Clock real, int times) {
        super(real);
        this.start = real.instant();
        this.times = times;
    }

    @Override
    public Instant instant() {
        return start.plus(Duration.between(start, real().instant()).multipliedBy(times));
    }
}
