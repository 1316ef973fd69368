package io.github.whop4j.sandbox.state;

import java.time.Clock;
import java.time.Instant;

/** Stands still; only advancing the sandbox's clock, which runs on it, moves time. */
public final class SteppedClock extends AdjustableClock {
    private final Instant instant;

    /**
     * Sets it.
     *
     * @param real the real time
     * @param instant what it shows
     */
    public SteppedClock(Clock real, Instant instant) {
        super(real);
        this.instant = instant;
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
