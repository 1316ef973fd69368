package io.github.whop4j.docs.interop.oauth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The system clock plus an offset. */
final class ShiftedClock extends Clock {

    private final Supplier<Duration> by;

    ShiftedClock(Supplier<Duration> by) {
        this.by = by;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(by.get());
    }
}
