package io.github.whop4j.client.internal.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends what one asynchronous operation has under way, from any thread, without interrupting the thread it runs on: that one
 * belongs to an executor, and by the time the interrupt arrives it may be doing another user's work.
 */
public final class Cancellation {
    private static final Cancellation NEVER = new Cancellation(false);

    private final boolean possible;
    private final Set<Runnable> hooks = ConcurrentHashMap.newKeySet();
    private final CountDownLatch cancelled = new CountDownLatch(1);

    private Cancellation(boolean possible) {
        this.possible = possible;
    }

    /** Not cancelled yet. */
    public Cancellation() {
        this(true);
    }

    /**
     * For operations no one can cancel.
     *
     * @return the same one every time
     */
    public static Cancellation never() {
        return NEVER;
    }

    /** Runs the hooks there are; from now on {@link #isCancelled()}. */
    public void cancel() {
        cancelled.countDown();
        hooks.forEach(Runnable::run);
    }

    /**
     * Whether {@link #cancel()} was called.
     *
     * @return once true, always true
     */
    public boolean isCancelled() {
        return cancelled.getCount() == 0;
    }

    /**
     * Has something done when this is cancelled; at once, if it already is.
     *
     * @param hook quick, and harmless when run twice
     */
    public void add(Runnable hook) {
        if (possible) {
            hooks.add(hook);
            if (isCancelled()) {
                hook.run();
            }
        }
    }

    /**
     * Forgets a hook.
     *
     * @param hook the same object that was added
     */
    public void remove(Runnable hook) {
        hooks.remove(hook);
    }

    /**
     * Waits until the time has passed or this is cancelled.
     *
     * @param time not negative
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void await(Duration time) throws InterruptedException {
        boolean early = cancelled.await(time.toNanos(), TimeUnit.NANOSECONDS);
        assert !early || possible;
    }
}
