package io.github.whop4j.client.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Ids of handled deliveries, oldest first, and a lock for each delivery that is being handled. */
final class MemoryReplayStore implements ReplayStore {

    private final Clock clock;
    private final Duration keep;
    private final int most;

    private final ReentrantLock guard = new ReentrantLock();
    /** When each may be forgotten, in the order they were handled. */
    private final Map<String, Instant> handled = new LinkedHashMap<>();

    private final Map<String, Turn> running = new HashMap<>();

    /** Whose turn it is with one delivery. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock();
        /** How many threads have it or wait for it; the last one takes it away. */
        private int interested;
    }

    MemoryReplayStore(Clock clock, Duration keep, int most) {
        if (keep.isNegative() || keep.isZero() || most <= 0) {
            throw new IllegalArgumentException("A replay store needs a positive time and number to remember, but has "
                    + keep + " and " + most + ".");
        }
        this.clock = clock;
        this.keep = keep;
        this.most = most;
    }

    @Override
    public boolean runOnce(String deliveryId, Runnable work) {
        Turn turn = join(deliveryId);
        turn.lock.lock();
        try {
            if (isHandled(deliveryId)) {
                return false;
            }
            work.run();
            remember(deliveryId);
            return true;
        } finally {
            turn.lock.unlock();
            leave(deliveryId, turn);
        }
    }

    private Turn join(String id) {
        guard.lock();
        try {
            Turn turn = running.computeIfAbsent(id, first -> new Turn());
            turn.interested++;
            return turn;
        } finally {
            guard.unlock();
        }
    }

    private void leave(String id, Turn turn) {
        guard.lock();
        try {
            if (--turn.interested == 0) {
                running.remove(id);
            }
        } finally {
            guard.unlock();
        }
    }

    private boolean isHandled(String id) {
        guard.lock();
        try {
            forget(clock.instant());
            return handled.containsKey(id);
        } finally {
            guard.unlock();
        }
    }

    private void remember(String id) {
        guard.lock();
        try {
            Instant now = clock.instant();
            handled.put(id, now.plus(keep));
            forget(now);
        } finally {
            guard.unlock();
        }
    }

    /** All are kept for the same time, so those to forget stand in front. */
    private void forget(Instant now) {
        Iterator<Instant> ends = handled.values().iterator();
        while (ends.hasNext() && (!ends.next().isAfter(now) || handled.size() > most)) {
            ends.remove();
        }
    }
}
