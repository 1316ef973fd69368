package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** Where a withdrawal stands. */
public final class WithdrawalStatus extends OpenEnum {
    private static final Known<WithdrawalStatus> KNOWN = new Known<>(WithdrawalStatus::new);

    /** Asked for. */
    public static final WithdrawalStatus REQUESTED = KNOWN.add("requested");

    /** Accepted; the money has not left. */
    public static final WithdrawalStatus AWAITING_PAYMENT = KNOWN.add("awaiting_payment");

    /** The money is on its way. */
    public static final WithdrawalStatus IN_TRANSIT = KNOWN.add("in_transit");

    /** The money has arrived. */
    public static final WithdrawalStatus COMPLETED = KNOWN.add("completed");

    /** It did not go through; see the error of the withdrawal. */
    public static final WithdrawalStatus FAILED = KNOWN.add("failed");

    /** Withdrawn by the company. */
    public static final WithdrawalStatus CANCELED = KNOWN.add("canceled");

    /** Refused by Whop. */
    public static final WithdrawalStatus DENIED = KNOWN.add("denied");

    private WithdrawalStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static WithdrawalStatus of(String value) {
        return KNOWN.of(value);
    }
}
