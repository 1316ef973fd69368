package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.money.Money;

/**
 * Sums over all orders in one currency.
 *
 * @param orders how many orders
 * @param sold what buyers paid
 * @param refunded what went back to them
 * @param fees what the platform keeps of orders that were neither cancelled nor refunded in full
 */
public record Revenue(long orders, Money sold, Money refunded, Money fees) {}
