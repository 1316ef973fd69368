package io.github.whop4j.marketplace.catalog;

/** What can be done with a gig as a whole. */
public enum GigCommand {
    /** Seller: draft or requires_modification to review. */
    SUBMIT,
    /** Seller: review back to draft. */
    WITHDRAW,
    /** Admin: review to published. */
    APPROVE,
    /** Admin: review to rejected. */
    REJECT,
    /** Admin: review to requires_modification. */
    REQUEST_CHANGES,
    /** Seller: published to paused. */
    PAUSE,
    /** Seller: paused to published, unchanged since it was approved. */
    RESUME,
    /** Seller: rejected to draft. */
    REOPEN
}
