package io.github.whop4j.sandbox.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The sandbox's time: another clock plus how far it was advanced by hand. How far survives a restart, so that nothing
 * which has happened lies in the future; nor does the clock go back when the one underneath has.
 */
public final class SandboxClock extends Clock {
    private static final String COUNTER = "clock_advanced_ms";

    private final Clock base;
    private final Store store;
    private final Table<Counter> counters;
    private volatile Duration advanced;

    /**
     * Winds up the clock.
     *
     * @param earliest the latest time it is known to have shown, null when it is new
     */
    SandboxClock(Clock base, Store store, Table<Counter> counters, @Nullable Instant earliest) {
        this.base = base;
        this.store = store;
        this.counters = counters;
        Duration saved = store.read(this::saved);
        Duration needed = earliest == null ? saved : milliseconds(Duration.between(base.instant(), earliest));
        if (earliest != null && base instanceof SteppedClock) {
            // It stood still meanwhile, wherever the one underneath begins this time.
            this.advanced = needed.isNegative() ? Duration.ZERO : needed;
        } else {
            this.advanced = saved.compareTo(needed) < 0 ? needed : saved;
        }
    }

    private Duration saved() {
        Counter saved = counters.find(COUNTER);
        return saved == null ? Duration.ZERO : Duration.ofMillis(saved.value());
    }

    /** Rounded up: a clock that lost a part of a millisecond would have run backwards. */
    private static Duration milliseconds(Duration exact) {
        return Duration.ofMillis(exact.plusNanos(999_999).toMillis());
    }

    /**
     * Moves time forward.
     *
     * @param by how far, zero or more
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

    /** Shows a time from now on, be it earlier or later; inside the change that replaced all rows. */
    void restore(@Nullable Instant time) {
        ahead(time == null ? saved() : milliseconds(Duration.between(base.instant(), time)));
    }

    Duration ahead() {
        return advanced;
    }

    /** Runs so far ahead of the clock underneath from now on, inside the change that replaced all rows. */
    void ahead(Duration by) {
        Duration before = advanced;
        store.remember(() -> advanced = before);
        advanced = by;
        counters.put(new Counter(COUNTER, by.toMillis()));
    }

    /**
     * What the programs around the sandbox think the time is: the clock underneath, or the real one when that has a pace of its
     * own.
     *
     * @return a clock no one advances
     */
    public Clock base() {
        return base instanceof AdjustableClock own ? own.real() : base;
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
        return new SandboxClock(base.withZone(zone), store, counters, instant());
    }
}
