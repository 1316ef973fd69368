package io.github.whop4j.gigflow.seller;

import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Work a seller still owes.
 *
 * @param orders how many orders are not finished
 * @param dueThisWeek how many of them must be delivered within seven days, late ones included
 */
public record OpenWork(int orders, int dueThisWeek) {
    private static final Duration WEEK = Duration.ofDays(7);

    private static final Set<OrderStatus> OPEN = EnumSet.of(
            OrderStatus.AWAITING_REQUIREMENTS,
            OrderStatus.IN_PROGRESS,
            OrderStatus.DELIVERED,
            OrderStatus.REVISION_REQUESTED,
            OrderStatus.CANCEL_REQUESTED,
            OrderStatus.DISPUTED);

    private static final Set<OrderStatus> TO_DELIVER =
            EnumSet.of(OrderStatus.IN_PROGRESS, OrderStatus.REVISION_REQUESTED);

    static OpenWork of(List<Order> orders, Instant now) {
        Instant weekEnd = now.plus(WEEK);
        long open =
                orders.stream().filter(order -> OPEN.contains(order.status())).count();
        long due = orders.stream()
                .filter(order -> TO_DELIVER.contains(order.status()))
                .filter(order -> order.dueAt() != null && order.dueAt().isBefore(weekEnd))
                .count();
        return new OpenWork(Math.toIntExact(open), Math.toIntExact(due));
    }
}
