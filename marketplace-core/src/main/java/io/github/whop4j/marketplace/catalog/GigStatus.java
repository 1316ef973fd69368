package io.github.whop4j.marketplace.catalog;

/** Where a gig stands in moderation. Only {@link #PUBLISHED} gigs are public and can be bought. */
public enum GigStatus {
    /** Being written. */
    DRAFT,
    /** Waiting for an admin. */
    REVIEW,
    /** Sent back by an admin with a reason. */
    REQUIRES_MODIFICATION,
    /** Refused by an admin with a reason. */
    REJECTED,
    /** Public and for sale. */
    PUBLISHED,
    /** Taken off sale by its seller, or by the loss of the seller's verification. */
    PAUSED
}
