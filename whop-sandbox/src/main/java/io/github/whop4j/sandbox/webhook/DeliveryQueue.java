package io.github.whop4j.sandbox.webhook;

import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.state.Ids;
import io.github.whop4j.sandbox.state.Index;
import io.github.whop4j.sandbox.state.Schedule;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent, by when it is due, and the latest of what was. However much there is, finding the next one to send and
 * forgetting the oldest one walks nothing else. Used inside a read or a change.
 */
final class DeliveryQueue {
    static final String PENDING = "pending";
    static final String DELIVERED = "delivered";
    static final String GIVEN_UP = "given_up";
    static final String DROPPED = "dropped";
    static final int FINISHED_KEPT = 500;

    private final Table<Delivery> deliveries;
    private final Schedule<Delivery> due;
    private final Schedule<Delivery> finished;
    private final Index<Delivery> heldBack;

    DeliveryQueue(State state) {
        deliveries = state.store().table("deliveries", Delivery.class, Delivery::id);
        due = deliveries.schedule(delivery -> pending(delivery) ? delivery.dueAt() : null);
        finished = deliveries.schedule(delivery -> pending(delivery) ? null : delivery.createdAt());
        heldBack = deliveries.index(delivery -> delivery.heldBack() ? delivery.endpointId() : null);
    }

    private static boolean pending(Delivery delivery) {
        return delivery.status().equals(PENDING);
    }

    List<Delivery> all() {
        return deliveries.all();
    }

    @Nullable
    Delivery find(String id) {
        return deliveries.find(id);
    }

    /** What is due, longest first. */
    List<Delivery> due(Instant now, Predicate<Delivery> which, int most) {
        return due.until(now).filter(which).limit(most).toList();
    }

    /** When the first is due, at a glance and anywhere; null when nothing is to be sent, now or later. */
    @Nullable
    Instant earliest() {
        return due.earliest();
    }

    /** Adds or replaces; of what is finished, the oldest is forgotten when there is too much. */
    Delivery put(Delivery delivery) {
        deliveries.put(delivery);
        while (finished.size() > FINISHED_KEPT) {
            deliveries.remove(Objects.requireNonNull(finished.first()).id());
        }
        return delivery;
    }

    /** Lets go what waited for a delivery to be accepted before it. */
    void release(Delivery accepted, Instant now) {
        for (Delivery waiting : heldBack.of(accepted.endpointId())) {
            if (Ids.BY_AGE.compare(waiting.id(), accepted.id()) < 0) {
                put(waiting.next(PENDING, waiting.attemptsLeft(), now, waiting.attempts()));
            }
        }
    }
}
