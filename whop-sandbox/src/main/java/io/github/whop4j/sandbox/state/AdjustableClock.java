package io.github.whop4j.sandbox.state;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes at a pace of its own, while the programs around the sandbox live in the real time. */
abstract class AdjustableClock extends Clock {
    private final Clock real;

    AdjustableClock(Clock real) {
        this.real = real;
    }

    /** What the programs around the sandbox think the time is. */
    Clock real() {
        return real;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        AdjustableClock time = this;
        return new AdjustableClock(real.withZone(zone)) {
            @Override
            public Instant instant() {
                return time.instant();
            }
        };
    }
}
