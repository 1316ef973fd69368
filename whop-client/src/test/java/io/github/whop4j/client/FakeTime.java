package io.github.whop4j.client;

import io.github.whop4j.client.internal.http.Sources;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only by sleeping, keys that count, and no jitter. */
final class FakeTime {
    static final Instant START = Instant.parse("2026-01-31T12:00:00Z");

    final List<Duration> sleeps = new ArrayList<>();
    private final AtomicLong passed = new AtomicLong();
    private final AtomicInteger keys = new AtomicInteger();

    Sources sources() {
        return new Sources(
                Clock.fixed(START, ZoneOffset.UTC),
                passed::get,
                () -> "key-" + keys.incrementAndGet(),
                () -> 0,
                time -> {
                    sleeps.add(time);
                    passed.addAndGet(time.toNanos());
                });
    }
}
