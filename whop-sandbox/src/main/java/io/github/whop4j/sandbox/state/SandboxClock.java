package io.github.whop4j.sandbox.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The sandbox's time: another clock plus how far it was advanced by hand. How far survives a restart, so that nothing
 * which has happened lies in the future.
 */
public final class SandboxClock extends Clock {
    private static final String COUNTER = "clock_advanced_ms";

    private final Clock base;
    private final Store store;
    private final Table<Counter> counters;
    private volatile Duration advanced;

    SandboxClock(Clock base, Store store, Table<Counter> counters) {
        this.base = base;
        this.store = store;
        this.counters = counters;
        this.advanced = store.read(() -> {
            Counter saved = counters.find(COUNTER);
            return saved == null ? Duration.ZERO : Duration.ofMillis(saved.value());
        });
    }

    /**
     * Moves time forward.
     *
     * @param by how far, zero or more
     * @return the new time
     */
    public synchronized Instant advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("The clock only moves forward, not by " + by);
        }
        Duration sum = store.change(() -> {
            Duration longer = advanced.plus(by);
            counters.put(new Counter(COUNTER, longer.toMillis()));
            return longer;
        });
        advanced = sum;
        return instant();
    }

    /**
     * The clock underneath: what the programs around the sandbox think the time is.
     *
     * @return the base clock
     */
    public Clock base() {
        return base;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(advanced);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SandboxClock(base.withZone(zone), store, counters);
    }
}
