package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.catalog.Rating;

/**
 * How a seller is doing, for everybody to see.
 *
 * @param completedOrders orders accepted so far
 * @param ordersInQueue orders paid and not yet delivered
 * @param rating over all their reviews
 */
public record Standing(int completedOrders, int ordersInQueue, Rating rating) {}
