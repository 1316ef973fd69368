package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Whether the bank's reference of a refund is known. */
public final class RefundReferenceStatus extends OpenEnum {
    private static final Known<RefundReferenceStatus> KNOWN = new Known<>(RefundReferenceStatus::new);

    /** Known. */
    public static final RefundReferenceStatus AVAILABLE = KNOWN.add("available");

    /** Not yet. */
    public static final RefundReferenceStatus PENDING = KNOWN.add("pending");

    /** There will be none. */
    public static final RefundReferenceStatus UNAVAILABLE = KNOWN.add("unavailable");

    private RefundReferenceStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static RefundReferenceStatus of(String value) {
        return KNOWN.of(value);
    }
}
