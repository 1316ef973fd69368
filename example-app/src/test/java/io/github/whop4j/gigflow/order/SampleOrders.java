package io.github.whop4j.gigflow.order;

import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.checkout.OrderLine;
import io.github.whop4j.marketplace.checkout.Terms;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.order.Delivery;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderCommand;
import io.github.whop4j.marketplace.order.OrderEvent;
import io.github.whop4j.marketplace.order.OrderStatus;
import io.github.whop4j.marketplace.order.OrderView;
import io.github.whop4j.marketplace.order.Party;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders made by hand, for what pages compute from them. */
final class SampleOrders {
    static final Instant PAID = Instant.parse("2026-03-01T10:00:00Z");
    static final Instant STARTED = PAID.plusSeconds(3_600);
    static final Instant DELIVERED = PAID.plusSeconds(86_400);
    static final Instant DUE = PAID.plusSeconds(7 * 86_400L);

    private SampleOrders() {}

    static OrderView in(OrderStatus status, OrderCommand... allowed) {
        return view(status, List.of(), List.of(), allowed);
    }

    static OrderView delivered(OrderStatus status, OrderCommand... allowed) {
        Delivery delivery = new Delivery(new UUID(4, 4), "Here it is", List.of(), DELIVERED);
        return view(status, List.of(delivery), List.of(), allowed);
    }

    static OrderView view(
            OrderStatus status, List<Delivery> deliveries, List<OrderEvent> history, OrderCommand... allowed) {
        return new OrderView(
                order(status, 0),
                Party.BUYER,
                "a-logo",
                "Bea Buyer",
                "Sam Seller",
                List.of(),
                deliveries,
                List.of(),
                null,
                history,
                Set.of(allowed));
    }

    static Order order(OrderStatus status, int revisionsUsed) {
        Terms terms = new Terms(
                new UUID(1, 1),
                "I will draw a logo",
                List.of(new OrderLine(OrderLine.Kind.PACKAGE, new UUID(2, 2), "Logo", 1, Money.usd(5_000))),
                Money.usd(5_000),
                Money.usd(500),
                7,
                2,
                List.of(new Question("name", Question.Type.TEXT, "What is it called?", true)));
        boolean started = status != OrderStatus.AWAITING_REQUIREMENTS;
        return new Order(
                new UUID(0x5f0c12abL << 32, 9),
                new UUID(3, 3),
                new UUID(5, 5),
                new UUID(6, 6),
                terms,
                status,
                revisionsUsed,
                Money.usd(0),
                PAID,
                started ? STARTED : null,
                started ? DUE : null,
                null,
                1);
    }

    static OrderEvent event(OrderCommand command, @Nullable OrderStatus from, OrderStatus to) {
        return new OrderEvent(command, from, to, "buyer", null, PAID);
    }
}
