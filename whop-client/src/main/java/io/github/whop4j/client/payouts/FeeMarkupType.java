package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** Which withdrawals a fee markup is added to. */
public final class FeeMarkupType extends OpenEnum {
    private static final Known<FeeMarkupType> KNOWN = new Known<>(FeeMarkupType::new);

    /** Those to a crypto wallet. */
    public static final FeeMarkupType CRYPTO_WITHDRAWAL_MARKUP = KNOWN.add("crypto_withdrawal_markup");

    /** Those to a bank, in real time. */
    public static final FeeMarkupType RTP_WITHDRAWAL_MARKUP = KNOWN.add("rtp_withdrawal_markup");

    /** Those to a bank, the next day. */
    public static final FeeMarkupType NEXT_DAY_BANK_WITHDRAWAL_MARKUP = KNOWN.add("next_day_bank_withdrawal_markup");

    /** Those to a bank, by wire. */
    public static final FeeMarkupType BANK_WIRE_WITHDRAWAL_MARKUP = KNOWN.add("bank_wire_withdrawal_markup");

    /** Those to a digital wallet. */
    public static final FeeMarkupType DIGITAL_WALLET_WITHDRAWAL_MARKUP = KNOWN.add("digital_wallet_withdrawal_markup");

    private FeeMarkupType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static FeeMarkupType of(String value) {
        return KNOWN.of(value);
    }
}
