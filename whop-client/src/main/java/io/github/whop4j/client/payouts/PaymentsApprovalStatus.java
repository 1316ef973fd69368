package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** Whether a company may take payments. */
public final class PaymentsApprovalStatus extends OpenEnum {
    private static final Known<PaymentsApprovalStatus> KNOWN = new Known<>(PaymentsApprovalStatus::new);

    /** Not decided. */
    public static final PaymentsApprovalStatus PENDING = KNOWN.add("pending");

    /** It may. */
    public static final PaymentsApprovalStatus APPROVED = KNOWN.add("approved");

    /** It may, and is watched. */
    public static final PaymentsApprovalStatus MONITORING = KNOWN.add("monitoring");

    /** It may not. */
    public static final PaymentsApprovalStatus REJECTED = KNOWN.add("rejected");

    private PaymentsApprovalStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PaymentsApprovalStatus of(String value) {
        return KNOWN.of(value);
    }
}
