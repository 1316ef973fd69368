package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.access.StoredClock;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one way an order changes: a conditional write and a line of history, in the caller's transaction. */
final class OrderWriter {
    private final OrderStore orders;
    private final Clock clock;

    OrderWriter(OrderStore orders, Clock clock) {
        this.orders = orders;
        this.clock = StoredClock.of(clock);
    }

    /**
     * Writes a move the machine allows.
     *
     * @param who for the history
     * @param effects what changes besides the state
     * @return empty if another caller changed the order since it was read; nothing is written then
     */
    Optional<Order> write(
            Order before,
            OrderCommand command,
            OrderStatus to,
            Who who,
            @Nullable String reason,
            Consumer<OrderUpdate> effects) {
        OrderUpdate change = new OrderUpdate(before, to);
        effects.accept(change);
        Order after = change.after();
        if (!orders.update(before, after)) {
            return Optional.empty();
        }
        orders.append(after.id(), new OrderEvent(command, before.status(), to, who.name, reason, now()), who.id);
        return Optional.of(after);
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Who is named in the history.
     *
     * @param name a side, or a part of the marketplace
     * @param id null for a part of the marketplace
     */
    record Who(String name, @Nullable UUID id) {}
}
