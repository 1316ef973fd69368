package io.github.whop4j.marketplace.notification;

import io.github.whop4j.marketplace.access.WireName;

/**
 * What people are told of. The host renders each kind in its own words, with links of its own; the fields each kind carries
 * are named beside it. Kinds of an order carry {@link NoticeField#ORDER_ID} too.
 */
public enum NoticeKind {
    /** To the seller: a new order. GIG_TITLE. */
    ORDER_RECEIVED("order"),
    /** To the buyer: the payment made an order. GIG_TITLE, ORDER_STATUS. */
    ORDER_CONFIRMED("order"),
    /** To the seller: the buyer answered the questions. GIG_TITLE. */
    ORDER_REQUIREMENTS_SUBMITTED("order"),
    /** To the buyer: work was delivered. */
    ORDER_DELIVERED("order"),
    /** To the seller: the delivery was accepted. GIG_TITLE. */
    ORDER_ACCEPTED("order"),
    /** To the seller: the buyer asks for changes. TEXT. */
    ORDER_REVISION_REQUESTED("order"),
    /** To the seller: a review. RATING, TEXT. */
    ORDER_REVIEWED("review"),
    /** To the other side: the order was cancelled. TEXT. */
    ORDER_CANCELLED("order"),
    /** To seller and admins: the payment is disputed. */
    ORDER_DISPUTED("order"),
    /** To both sides: the dispute was decided for the seller. */
    ORDER_DISPUTE_WON("order"),
    /** To both sides: the dispute was decided for the buyer. */
    ORDER_DISPUTE_LOST("order"),
    /** To both sides: everything went back. AMOUNT. */
    ORDER_REFUNDED("order"),
    /** To both sides: a part went back. AMOUNT, in total so far. */
    ORDER_PARTLY_REFUNDED("order"),
    /** To admins: a gig waits for review. GIG_ID, GIG_TITLE. */
    GIG_SUBMITTED("admin"),
    /** To the seller: approved. GIG_ID, GIG_SLUG, GIG_TITLE. */
    GIG_PUBLISHED("gig"),
    /** To the seller: rejected. GIG_ID, TEXT. */
    GIG_REJECTED("gig"),
    /** To the seller: sent back. GIG_ID, TEXT. */
    GIG_CHANGES_REQUESTED("gig"),
    /** To the seller: Whop verified their identity. */
    SELLER_VERIFIED("seller"),
    /** To the seller: the verification was lost, gigs are paused. */
    SELLER_VERIFICATION_LOST("seller"),
    /** To the seller: withdrawals are possible. */
    SELLER_PAYOUTS_READY("seller"),
    /** To the seller: the money arrived. AMOUNT. */
    WITHDRAWAL_COMPLETED("payout"),
    /** To the seller: the bank did not take it. AMOUNT. */
    WITHDRAWAL_FAILED("payout"),
    /** To the seller: Whop denied it. AMOUNT. */
    WITHDRAWAL_DENIED("payout"),
    /** To the seller: Whop refused it. AMOUNT. */
    WITHDRAWAL_REFUSED("payout"),
    /** To admins: Whop never confirmed it. AMOUNT. */
    WITHDRAWAL_NEEDS_REVIEW("admin"),
    /** To the buyer: the payment failed, nothing was ordered. GIG_TITLE. */
    PAYMENT_FAILED("order"),
    /** To admins: money came that made no order. PAYMENT_ID, AMOUNT, CHECKOUT_ID, REASON. */
    PAYMENT_NEEDS_REVIEW("admin"),
    /** To admins: the bank warns of a dispute. PAYMENT_ID, ORDER_ID. */
    PAYMENT_FLAGGED("admin"),
    /** To admins: an order's payment is in an unknown state. PAYMENT_ID, ORDER_ID, PAYMENT_STATUS. */
    PAYMENT_UNCLEAR("admin"),
    /** To admins: Whop forwarded a bank's warning. PAYMENT_ID. */
    PAYMENT_DISPUTE_ALERT("admin"),
    /** To admins: a refund could not be made. ORDER_ID, REASON. */
    REFUND_FAILED("admin"),
    /** To admins: Whop has not finished a refund. ORDER_ID. */
    REFUND_SLOW("admin"),
    /** To admins: an event failed too often. EVENT_ID, EVENT_TYPE, REASON. */
    WEBHOOK_EVENT_GIVEN_UP("admin"),
    /** Written as text by an earlier version: TITLE, TEXT, LINK. */
    TEXT("order"),
    /** Written by a newer version, which this one cannot tell about. */
    OTHER("order");

    private final String type;

    NoticeKind(String type) {
        this.type = type;
    }

    /**
     * The group the kind belongs to.
     *
     * @return {@code order}, {@code review}, {@code gig}, {@code seller}, {@code payout} or {@code admin}
     */
    public String type() {
        return type;
    }

    /**
     * Whether it is about one order, whose id it carries as {@link NoticeField#ORDER_ID}.
     *
     * @return true for the kinds that begin with {@code ORDER_}
     */
    public boolean isAboutOrder() {
        return name().startsWith("ORDER_");
    }

    /**
     * The kind as it is stored.
     *
     * @return lower case, such as {@code order_delivered}
     */
    public String wire() {
        return WireName.of(this);
    }
}
