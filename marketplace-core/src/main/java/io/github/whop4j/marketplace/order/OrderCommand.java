package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.access.WireName;

/** What can be done with an order. */
public enum OrderCommand {
    /** A verified payment makes the order. */
    CREATE,
    /** The buyer answers the seller's questions. */
    SUBMIT_REQUIREMENTS,
    /** The seller delivers. */
    DELIVER,
    /** The buyer accepts. */
    ACCEPT_DELIVERY,
    /** The buyer sends it back. */
    REQUEST_REVISION,
    /** The buyer reviews, and thereby accepts. */
    REVIEW,
    /** Buyer or seller ends it before work starts. */
    CANCEL_BEFORE_START,
    /** Whop reports a dispute on the payment. */
    OPEN_PAYMENT_DISPUTE,
    /** Whop reports the dispute won. */
    WIN_DISPUTE,
    /** Whop reports the dispute lost. */
    LOSE_DISPUTE,
    /** Whop reports that everything was refunded. */
    COMPLETE_REFUND,
    /** Whop reports that a part was refunded; the order stays where it is. */
    RECORD_PARTIAL_REFUND;

    /**
     * The command's name on the wire.
     *
     * @return lower case, such as {@code accept_delivery}
     */
    public String wire() {
        return WireName.of(this);
    }
}
