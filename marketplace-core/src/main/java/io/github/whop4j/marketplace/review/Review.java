package io.github.whop4j.marketplace.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A buyer's review of an order.
 *
 * @param orderId which; one review each
 * @param buyerName public name of who said it
 * @param rating 1 to 5
 * @param body up to 2,000 characters, possibly empty
 * @param createdAt when
 */
public record Review(UUID orderId, String buyerName, int rating, String body, Instant createdAt) {}
