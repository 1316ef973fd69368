package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** How fast a withdrawal goes. */
public final class WithdrawalSpeed extends OpenEnum {
    private static final Known<WithdrawalSpeed> KNOWN = new Known<>(WithdrawalSpeed::new);

    /** By the usual way of the bank. */
    public static final WithdrawalSpeed STANDARD = KNOWN.add("standard");

    /** At once, for a higher fee. */
    public static final WithdrawalSpeed INSTANT = KNOWN.add("instant");

    private WithdrawalSpeed(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static WithdrawalSpeed of(String value) {
        return KNOWN.of(value);
    }
}
