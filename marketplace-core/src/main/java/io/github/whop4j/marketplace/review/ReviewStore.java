package io.github.whop4j.marketplace.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where reviews and the numbers made of them are kept. Used inside a transaction. */
public interface ReviewStore {
    /**
     * Adds the order's one review.
     *
     * @param review of a completed order
     * @return false if the order has one; nothing is written then
     */
    boolean insert(NewReview review, Instant at);

    /**
     * An order's review.
     *
     * @return empty before
     */
    Optional<Review> find(UUID orderId);

    /**
     * A gig's reviews.
     *
     * @param limit how many at most
     * @return newest first
     */
    List<Review> ofGig(UUID gigId, int limit);

    /**
     * A seller's numbers, over orders the actor may see.
     *
     * @return the numbers; zeros if there is nothing
     */
    SellerStats sellerStats(UUID sellerId);
}
