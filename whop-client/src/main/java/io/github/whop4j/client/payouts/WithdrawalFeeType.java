package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** Who bears the fee of a withdrawal. */
public final class WithdrawalFeeType extends OpenEnum {
    private static final Known<WithdrawalFeeType> KNOWN = new Known<>(WithdrawalFeeType::new);

    /** It is charged on top of the amount. */
    public static final WithdrawalFeeType EXCLUSIVE = KNOWN.add("exclusive");

    /** It is taken out of the amount. */
    public static final WithdrawalFeeType INCLUSIVE = KNOWN.add("inclusive");

    private WithdrawalFeeType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static WithdrawalFeeType of(String value) {
        return KNOWN.of(value);
    }
}
