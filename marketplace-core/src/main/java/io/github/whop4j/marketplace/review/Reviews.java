package io.github.whop4j.marketplace.review;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.problem.FieldErrors;
import java.util.List;
import java.util.UUID;

/** Public reviews, and the numbers made of them. Reviews are written through the order. Thread-safe. */
public final class Reviews {
    private static final Actor SELF = Actor.system("reviews");
    private static final int MOST = 100;

    private final Transactions transactions;
    private final ReviewStore reviews;

    /**
     * Wires the service.
     *
     * @param transactions in which it reads
     * @param reviews where reviews are kept
     */
    public Reviews(Transactions transactions, ReviewStore reviews) {
        this.transactions = transactions;
        this.reviews = reviews;
    }

    /**
     * Reviews of a gig, newest first.
     *
     * @param limit 1 to 100
     * @return public reviews
     */
    public List<Review> ofGig(UUID gigId, int limit) {
        FieldErrors errors = new FieldErrors();
        errors.number("limit", limit, 1, MOST);
        errors.refuse("invalid_limit");
        return transactions.as(Actor.visitor(), () -> reviews.ofGig(gigId, limit));
    }

    /**
     * The public numbers of a seller.
     *
     * @return zeros if there is nothing
     */
    public SellerStats sellerStats(UUID sellerId) {
        // Counts orders that no visitor may read; only the numbers leave.
        return transactions.as(SELF, () -> reviews.sellerStats(sellerId));
    }
}
