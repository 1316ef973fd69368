package io.github.whop4j.gigflow.admin;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.Revenue;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/**
 * The marketplace's sums, each currency by itself, and its newest orders.
 *
 * @param revenue over all orders; empty without orders
 * @param newest newest first
 */
public record RevenueSummary(List<Revenue> revenue, List<Order> newest) {
    private static final int ROWS = 10;

    public long orders() {
        return revenue.stream().mapToLong(Revenue::orders).sum();
    }

    public List<Money> sold() {
        return amounts(Revenue::sold);
    }

    public List<Money> refunded() {
        return amounts(Revenue::refunded);
    }

    public List<Money> fees() {
        return amounts(Revenue::fees);
    }

    public List<Order> rows() {
        return newest.subList(0, Math.min(ROWS, newest.size()));
    }

    private List<Money> amounts(Function<Revenue, Money> which) {
        return revenue.isEmpty()
                ? List.of(new Money(Currency.getInstance("USD"), 0))
                : revenue.stream().map(which).toList();
    }
}
