package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.money.Money;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order on its way into the next state: what is not said stays. */
final class OrderUpdate {
    private final Order before;
    private final OrderStatus to;
    private int revisionsUsed;
    private Money refunded;
    private @Nullable Instant startedAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant completedAt;

    OrderUpdate(Order before, OrderStatus to) {
        this.before = before;
        this.to = to;
        this.revisionsUsed = before.revisionsUsed();
        this.refunded = before.refunded();
        this.startedAt = before.startedAt();
        this.dueAt = before.dueAt();
        this.completedAt = before.completedAt();
    }

    /** Work begins; it is due after the agreed days. */
    void start(Instant now) {
        startedAt = now;
        dueAt = dueAfter(now, before.terms().deliveryDays());
    }

    void complete(Instant now) {
        completedAt = completedAt == null ? now : completedAt;
    }

    /** Work goes on; it is not late before {@code grace} has passed. */
    void revise(Instant now, Duration grace) {
        revisionsUsed++;
        Instant earliest = now.plus(grace);
        dueAt = dueAt == null || dueAt.isBefore(earliest) ? earliest : dueAt;
    }

    void refund(Money inTotal) {
        refunded = inTotal;
    }

    Order after() {
        return new Order(
                before.id(),
                before.checkoutId(),
                before.buyerId(),
                before.sellerId(),
                before.terms(),
                to,
                revisionsUsed,
                refunded,
                before.createdAt(),
                startedAt,
                dueAt,
                completedAt,
                before.version() + 1);
    }

    static Instant dueAfter(Instant start, int days) {
        return start.plus(Duration.ofDays(days));
    }
}
