package io.github.whop4j.sandbox.state;

import com.squareup.moshi.JsonDataException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What happens by itself, by the sandbox's clock: money settles, refunds arrive. A timer and what set it are one change, and
 * so are what it does and its removal: after a crash it runs once, neither twice nor never.
 */
public final class Timers {
    private final Store store;
    private final Ids ids;
    private final SandboxClock clock;
    private final Table<Timer> timers;
    private final Map<String, Consumer<String>> actions = new HashMap<>();
    private final Schedule<Timer> schedule;

    Timers(Store store, Ids ids, SandboxClock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.timers = store.table("timers", Timer.class, Timer::id);
        this.schedule = timers.schedule(Timer::at);
        store.onRestore(this::checkKinds);
    }

    /**
     * Says what a kind of timer does. Called once per kind, before the first timer is due.
     *
     * @param kind the name timers are set under
     * @param action gets the timer's reference, inside a change
     */
    public void on(String kind, Consumer<String> action) {
        if (actions.putIfAbsent(kind, action) != null) {
            throw new IllegalArgumentException("Timers of kind " + kind + " have an action already");
        }
    }

    /**
     * Sets a timer, inside a change; without delay it happens at once, in the same change.
     *
     * @param delay how long from now
     * @param kind what will happen
     */
    public void after(Duration delay, String kind, String reference) {
        if (delay.isZero()) {
            action(kind).accept(reference);
        } else {
            at(clock.instant().plus(delay), kind, reference);
        }
    }

    /**
     * Sets a timer for a moment, inside a change. One that has passed is due at once: after everything that fell due before
     * it.
     *
     * @param kind what will happen
     */
    public void at(Instant moment, String kind, String reference) {
        timers.put(new Timer(ids.next("tmr"), kind, reference, moment));
    }

    /**
     * Does everything that is due, in the order it fell due; what becomes due by that is done too, in its turn. All of it is
     * one change, so that a crash in the middle leaves everything to be done again.
     */
    public void runDue() {
        if (!due()) {
            return;
        }
        Instant now = clock.instant();
        store.run(() -> {
            for (Timer timer = firstDue(now); timer != null; timer = firstDue(now)) {
                timers.remove(timer.id());
                action(timer.kind()).accept(timer.reference());
            }
        });
    }

    /**
     * Whether a timer seems due, at a glance and without waiting for any other thread.
     *
     * @return true until {@link #runDue} has done it
     */
    public boolean due() {
        Instant earliest = schedule.earliest();
        return earliest != null && !earliest.isAfter(clock.instant());
    }

    private @Nullable Timer firstDue(Instant now) {
        Timer first = schedule.first();
        return first == null || first.at().isAfter(now) ? null : first;
    }

    /**
     * Whether any timer is set.
     *
     * @return true while there is one
     */
    public boolean waiting() {
        return schedule.earliest() != null;
    }

    private void checkKinds() {
        for (Timer timer : timers.all()) {
            if (!actions.containsKey(timer.kind())) {
                throw new JsonDataException("timer " + timer.id() + " is of the unknown kind " + timer.kind());
            }
        }
    }

    private Consumer<String> action(String kind) {
        return Objects.requireNonNull(actions.get(kind), () -> "Nothing is known to do for timers of kind " + kind);
    }
}
