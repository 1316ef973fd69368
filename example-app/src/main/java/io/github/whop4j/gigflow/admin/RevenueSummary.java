package io.github.whop4j.gigflow.admin;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderStatus;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Sums over the newest orders, each currency by itself.
 *
 * @param orders newest first, as many as the core lists
 */
public record RevenueSummary(List<Order> orders) {
    /** The core lists no more than this; the page says so when there may be others. */
    private static final int LISTED = 50;

    private static final Set<OrderStatus> UNDONE = EnumSet.of(OrderStatus.CANCELLED, OrderStatus.REFUNDED);

    public String over() {
        return orders.size() < LISTED ? "all orders" : "the newest " + LISTED + " orders";
    }

    public List<Money> sold() {
        return sum(order -> true, order -> order.terms().total());
    }

    public List<Money> refunded() {
        return sum(order -> order.refunded().isPositive(), Order::refunded);
    }

    /** What the platform keeps of orders that were not undone. */
    public List<Money> fees() {
        return sum(
                order -> !UNDONE.contains(order.status()),
                order -> order.terms().fee());
    }

    private List<Money> sum(Predicate<Order> which, Function<Order, Money> amount) {
        TreeMap<String, Money> sums = new TreeMap<>();
        orders.stream()
                .filter(which)
                .map(amount)
                .forEach(money -> sums.merge(money.currencyCode(), money, Money::plus));
        return sums.isEmpty() ? List.of(new Money(Currency.getInstance("USD"), 0)) : List.copyOf(sums.values());
    }
}
