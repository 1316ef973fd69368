package io.github.whop4j.marketplace.seller;

/** What Whop's verification means for the marketplace. */
public enum KycStatus {
    /** Nothing submitted, or it lapsed. */
    UNSTARTED,
    /** Submitted and being looked at. */
    PENDING,
    /** Whop wants something more from the seller. */
    ACTION_REQUIRED,
    /** May publish. */
    VERIFIED,
    /** Declined. */
    FAILED
}
