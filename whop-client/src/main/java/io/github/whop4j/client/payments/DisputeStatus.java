package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Where a dispute stands. */
public final class DisputeStatus extends OpenEnum {
    private static final Known<DisputeStatus> KNOWN = new Known<>(DisputeStatus::new);

    /** Announced; the seller has to answer. */
    public static final DisputeStatus WARNING_NEEDS_RESPONSE = KNOWN.add("warning_needs_response");

    /** Announced; the bank decides. */
    public static final DisputeStatus WARNING_UNDER_REVIEW = KNOWN.add("warning_under_review");

    /** Announced, and never came. */
    public static final DisputeStatus WARNING_CLOSED = KNOWN.add("warning_closed");

    /** The seller has to answer. */
    public static final DisputeStatus NEEDS_RESPONSE = KNOWN.add("needs_response");

    /** The bank decides. */
    public static final DisputeStatus UNDER_REVIEW = KNOWN.add("under_review");

    /** The seller kept the money. */
    public static final DisputeStatus WON = KNOWN.add("won");

    /** The buyer got the money back. */
    public static final DisputeStatus LOST = KNOWN.add("lost");

    /** Ended. */
    public static final DisputeStatus CLOSED = KNOWN.add("closed");

    /** Something else. */
    public static final DisputeStatus OTHER = KNOWN.add("other");

    private DisputeStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static DisputeStatus of(String value) {
        return KNOWN.of(value);
    }
}
