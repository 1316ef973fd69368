package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** The way money takes to a company. */
public final class PayoutDestinationCategory extends OpenEnum {
    private static final Known<PayoutDestinationCategory> KNOWN = new Known<>(PayoutDestinationCategory::new);

    /** A crypto wallet. */
    public static final PayoutDestinationCategory CRYPTO = KNOWN.add("crypto");

    /** A bank, in real time. */
    public static final PayoutDestinationCategory RTP = KNOWN.add("rtp");

    /** A bank, the next day. */
    public static final PayoutDestinationCategory NEXT_DAY_BANK = KNOWN.add("next_day_bank");

    /** A bank, by wire. */
    public static final PayoutDestinationCategory BANK_WIRE = KNOWN.add("bank_wire");

    /** A digital wallet. */
    public static final PayoutDestinationCategory DIGITAL_WALLET = KNOWN.add("digital_wallet");

    /** Whop itself does not know. */
    public static final PayoutDestinationCategory UNKNOWN = KNOWN.add("unknown");

    private PayoutDestinationCategory(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PayoutDestinationCategory of(String value) {
        return KNOWN.of(value);
    }
}
