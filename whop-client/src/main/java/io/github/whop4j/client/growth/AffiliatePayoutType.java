package io.github.whop4j.client.growth;

import io.github.whop4j.client.OpenEnum;

/** How the commission of an affiliate is computed. */
public final class AffiliatePayoutType extends OpenEnum {
    private static final Known<AffiliatePayoutType> KNOWN = new Known<>(AffiliatePayoutType::new);

    /** A share of the price. */
    public static final AffiliatePayoutType PERCENTAGE = KNOWN.add("percentage");

    /** A fixed amount. */
    public static final AffiliatePayoutType FLAT_FEE = KNOWN.add("flat_fee");

    private AffiliatePayoutType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AffiliatePayoutType of(String value) {
        return KNOWN.of(value);
    }
}
