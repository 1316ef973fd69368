package io.github.whop4j.marketplace.review;

import java.util.UUID;

/**
 * A review to be stored.
 *
 * @param orderId of what; one review each
 * @param gigId what was bought
 * @param sellerId who did the work
 * @param buyerId who writes
 * @param rating 1 to 5
 * @param body up to 2,000 characters, possibly empty
 */
public record NewReview(UUID orderId, UUID gigId, UUID sellerId, UUID buyerId, int rating, String body) {}
