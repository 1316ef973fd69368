package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Where a refund stands. It settles some time after it was asked for. */
public final class RefundStatus extends OpenEnum {
    private static final Known<RefundStatus> KNOWN = new Known<>(RefundStatus::new);

    /** Under way. */
    public static final RefundStatus PENDING = KNOWN.add("pending");

    /** The buyer has to do something. */
    public static final RefundStatus REQUIRES_ACTION = KNOWN.add("requires_action");

    /** The buyer has the money. */
    public static final RefundStatus SUCCEEDED = KNOWN.add("succeeded");

    /** It did not go through. */
    public static final RefundStatus FAILED = KNOWN.add("failed");

    /** Withdrawn. */
    public static final RefundStatus CANCELED = KNOWN.add("canceled");

    private RefundStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static RefundStatus of(String value) {
        return KNOWN.of(value);
    }
}
