package io.github.whop4j.marketplace.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where reviews and the numbers made of them are kept. Used inside a transaction. */
public interface ReviewStore {
    /**
     * Adds the order's one review.
     *
     * @param order completed
     * @param rating 1 to 5
     * @param body possibly empty
     * @param at when
     * @return false if the order has one; nothing is written then
     */
    boolean insert(Order order, int rating, String body, Instant at);

    /**
     * An order's review.
     *
     * @param orderId which order
     * @return empty before
     */
    Optional<Review> find(UUID orderId);

    /**
     * A gig's reviews.
     *
     * @param gigId which gig
     * @param limit how many at most
     * @return newest first
     */
    List<Review> ofGig(UUID gigId, int limit);

    /**
     * A seller's numbers, over orders the actor may see.
     *
     * @param sellerId who
     * @return the numbers; zeros if there is nothing
     */
    Standing standing(UUID sellerId);
}
