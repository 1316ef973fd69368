package io.github.whop4j.sandbox.webhook;

import io.github.whop4j.sandbox.state.State;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that lets time pass: runs due timers and sends due webhooks. It sleeps until something changes; while
 * anything is waiting for its time, it looks at the clock several times a second, because an injected clock cannot be waited
 * for.
 */
public final class Scheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final long LOOK_AGAIN_MS = 100;

    private final State state;
    private final Sender sender;
    private final Semaphore changed = new Semaphore(1);
    private volatile boolean running = true;
    /** Sleeping until told, because nothing was waiting for its time. */
    private volatile boolean idle;

    /**
     * Starts the thread.
     *
     * @param state whose timers run
     * @param sender who sends
     */
    public Scheduler(State state, Sender sender) {
        this.state = state;
        this.sender = sender;
        state.store().afterChange(this::look);
        Thread thread = new Thread(this::run, "whop-sandbox-scheduler");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        running = false;
        changed.release();
    }

    /** Most changes leave nothing to do, and waking a thread for each would cost more than the change. */
    private void look() {
        if (state.timers().due() || sender.due() || (idle && waiting())) {
            changed.release();
        }
    }

    private boolean waiting() {
        return sender.waiting() || state.timers().waiting();
    }

    private void run() {
        boolean waiting = true;
        while (running) {
            try {
                if (waiting) {
                    changed.tryAcquire(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
                } else {
                    changed.acquire();
                }
                changed.drainPermits();
                state.timers().runDue();
                sender.sendDue();
                // In this order: what is set between the two lines finds a user idle, and wakes him.
                idle = true;
                waiting = waiting();
                idle = !waiting;
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException bug) {
                LOG.error("The scheduler of the sandbox failed once and goes on", bug);
            }
        }
    }
}
