package io.github.whop4j.client;

import io.github.whop4j.client.internal.http.Sources;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only by sleeping and on demand, keys that count, and no jitter. Safe for any number of threads. */
final class FakeTime {
    static final Instant START = Instant.parse("2026-01-31T12:00:00Z");

    final List<Duration> sleeps = new CopyOnWriteArrayList<>();
    private final AtomicLong passed = new AtomicLong();
    private final AtomicInteger keys = new AtomicInteger();

    Sources sources() {
        return new Sources(
                new MovingClock(),
                passed::get,
                () -> "key-" + keys.incrementAndGet(),
                () -> 0,
                (time, cancellation) -> {
                    sleeps.add(time);
                    pass(time);
                });
    }

    void pass(Duration time) {
        passed.addAndGet(time.toNanos());
    }

    private final class MovingClock extends Clock {
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
            return START.plusNanos(passed.get());
        }
    }
}
