package io.github.whop4j.marketplace.checkout;

/** Where a checkout stands. */
public enum CheckoutStatus {
    /** Stored, Whop not asked yet. */
    CREATED,
    /** Can be paid at Whop. */
    OPEN,
    /** Whop has a payment that is not settled. */
    PENDING,
    /** The last attempt to pay failed; can be paid again. */
    FAILED,
    /** Paid; the order exists. */
    PAID,
    /** Money came that does not match what was agreed; a person must look. */
    NEEDS_REVIEW,
    /** Not paid in time. A payment that arrives all the same is still honoured. */
    EXPIRED
}
