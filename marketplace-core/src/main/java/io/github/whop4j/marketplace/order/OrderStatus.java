package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.access.WireName;

/** The states of an order. */
public enum OrderStatus {
    /** Paid; the buyer has questions to answer. */
    AWAITING_REQUIREMENTS,
    /** The seller works. */
    IN_PROGRESS,
    /** The buyer looks. */
    DELIVERED,
    /** The buyer sent it back. */
    REVISION_REQUESTED,
    /** Accepted. */
    COMPLETED,
    /** One side asked to cancel. */
    CANCEL_REQUESTED,
    /** Ended by cancellation. */
    CANCELLED,
    /** Contested. */
    DISPUTED,
    /** Refunded in full without a cancellation. */
    REFUNDED;

    /**
     * The state's name on the wire and in the database.
     *
     * @return lower case, such as {@code in_progress}
     */
    public String wire() {
        return WireName.of(this);
    }
}
