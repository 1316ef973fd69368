package io.github.whop4j.marketplace.review;

import io.github.whop4j.marketplace.catalog.Rating;

/**
 * The public numbers of a seller.
 *
 * @param completedOrders orders accepted so far
 * @param ordersInQueue orders paid and not yet delivered
 * @param rating over all their reviews
 */
public record SellerStats(int completedOrders, int ordersInQueue, Rating rating) {}
