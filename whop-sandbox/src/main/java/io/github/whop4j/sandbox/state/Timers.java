package io.github.whop4j.sandbox.state;

import com.squareup.moshi.JsonDataException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What happens by itself, by the sandbox's clock: money settles, refunds arrive. A timer and what set it are one change, and
 * so are what it does and its removal: after a crash it runs once, neither twice nor never.
 */
public final class Timers {
    private final Store store;
    private final Ids ids;
    private final SandboxClock clock;
    private final Table<Timer> timers;
    private final Schedule<Timer> schedule;
    private final Map<String, Consumer<String>> actions = new HashMap<>();

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
     * @param reference to what
     */
    public void after(Duration delay, String kind, String reference) {
        if (delay.isZero()) {
            action(kind).accept(reference);
        } else {
            timers.put(
                    new Timer(ids.next("tmr"), kind, reference, clock.instant().plus(delay)));
        }
    }

    /** Does everything that is due, in the order it fell due. */
    public void runDue() {
        Instant now = clock.instant();
        if (store.read(() -> schedule.until(now).findFirst().isEmpty())) {
            return;
        }
        store.run(() -> schedule.until(now).toList().forEach(timer -> {
            timers.remove(timer.id());
            action(timer.kind()).accept(timer.reference());
        }));
    }

    /**
     * Whether any timer is set.
     *
     * @return true while there is one
     */
    public boolean waiting() {
        return store.read(() -> timers.size() > 0);
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
