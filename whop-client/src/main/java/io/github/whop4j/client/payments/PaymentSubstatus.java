package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Where a payment stands, in the words of the dashboard: what happened after it was paid is in here too. */
public final class PaymentSubstatus extends OpenEnum {
    private static final Known<PaymentSubstatus> KNOWN = new Known<>(PaymentSubstatus::new);

    /** Paid, and nothing happened since. */
    public static final PaymentSubstatus SUCCEEDED = KNOWN.add("succeeded");

    /** Still being worked on. */
    public static final PaymentSubstatus PENDING = KNOWN.add("pending");

    /** The last try failed. */
    public static final PaymentSubstatus FAILED = KNOWN.add("failed");

    /** A renewal is late. */
    public static final PaymentSubstatus PAST_DUE = KNOWN.add("past_due");

    /** Withdrawn. */
    public static final PaymentSubstatus CANCELED = KNOWN.add("canceled");

    /** Below what can be charged. */
    public static final PaymentSubstatus PRICE_TOO_LOW = KNOWN.add("price_too_low");

    /** Given up. */
    public static final PaymentSubstatus UNCOLLECTIBLE = KNOWN.add("uncollectible");

    /** Given back in full. */
    public static final PaymentSubstatus REFUNDED = KNOWN.add("refunded");

    /** Given back by Whop itself. */
    public static final PaymentSubstatus AUTO_REFUNDED = KNOWN.add("auto_refunded");

    /** Given back in part. */
    public static final PaymentSubstatus PARTIALLY_REFUNDED = KNOWN.add("partially_refunded");

    /** The bank announced a dispute. */
    public static final PaymentSubstatus DISPUTE_WARNING = KNOWN.add("dispute_warning");

    /** Disputed; the seller has to answer. */
    public static final PaymentSubstatus DISPUTE_NEEDS_RESPONSE = KNOWN.add("dispute_needs_response");

    /** A dispute is announced; the seller has to answer. */
    public static final PaymentSubstatus DISPUTE_WARNING_NEEDS_RESPONSE = KNOWN.add("dispute_warning_needs_response");

    /** The buyer complained to Whop; the seller has to answer. */
    public static final PaymentSubstatus RESOLUTION_NEEDS_RESPONSE = KNOWN.add("resolution_needs_response");

    /** Disputed; the bank decides. */
    public static final PaymentSubstatus DISPUTE_UNDER_REVIEW = KNOWN.add("dispute_under_review");

    /** A dispute is announced; the bank decides. */
    public static final PaymentSubstatus DISPUTE_WARNING_UNDER_REVIEW = KNOWN.add("dispute_warning_under_review");

    /** The buyer complained to Whop; Whop decides. */
    public static final PaymentSubstatus RESOLUTION_UNDER_REVIEW = KNOWN.add("resolution_under_review");

    /** Disputed, and the seller kept the money. */
    public static final PaymentSubstatus DISPUTE_WON = KNOWN.add("dispute_won");

    /** The announced dispute never came. */
    public static final PaymentSubstatus DISPUTE_WARNING_CLOSED = KNOWN.add("dispute_warning_closed");

    /** The buyer complained, and the seller kept the money. */
    public static final PaymentSubstatus RESOLUTION_WON = KNOWN.add("resolution_won");

    /** Disputed, and the buyer got the money back. */
    public static final PaymentSubstatus DISPUTE_LOST = KNOWN.add("dispute_lost");

    /** The dispute ended. */
    public static final PaymentSubstatus DISPUTE_CLOSED = KNOWN.add("dispute_closed");

    /** The buyer complained and got the money back. */
    public static final PaymentSubstatus RESOLUTION_LOST = KNOWN.add("resolution_lost");

    /** Being put together. */
    public static final PaymentSubstatus DRAFTED = KNOWN.add("drafted");

    /** The buyer has to do something more. */
    public static final PaymentSubstatus INCOMPLETE = KNOWN.add("incomplete");

    /** Failed, and no one has decided what to do. */
    public static final PaymentSubstatus UNRESOLVED = KNOWN.add("unresolved");

    /** A dispute is open. */
    public static final PaymentSubstatus OPEN_DISPUTE = KNOWN.add("open_dispute");

    /** A complaint is open. */
    public static final PaymentSubstatus OPEN_RESOLUTION = KNOWN.add("open_resolution");

    private PaymentSubstatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PaymentSubstatus of(String value) {
        return KNOWN.of(value);
    }
}
