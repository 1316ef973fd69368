package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** The kind of the bank's reference of a refund. */
public final class RefundReferenceType extends OpenEnum {
    private static final Known<RefundReferenceType> KNOWN = new Known<>(RefundReferenceType::new);

    /** ARN, the one to give a buyer who cannot find the money. */
    public static final RefundReferenceType ACQUIRER_REFERENCE_NUMBER = KNOWN.add("acquirer_reference_number");

    /** RRN. */
    public static final RefundReferenceType RETRIEVAL_REFERENCE_NUMBER = KNOWN.add("retrieval_reference_number");

    /** STAN. */
    public static final RefundReferenceType SYSTEM_TRACE_AUDIT_NUMBER = KNOWN.add("system_trace_audit_number");

    private RefundReferenceType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static RefundReferenceType of(String value) {
        return KNOWN.of(value);
    }
}
