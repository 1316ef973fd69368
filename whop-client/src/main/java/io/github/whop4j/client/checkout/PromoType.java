package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** What a promo code takes off. */
public final class PromoType extends OpenEnum {
    private static final Known<PromoType> KNOWN = new Known<>(PromoType::new);

    /** A share of the price. */
    public static final PromoType PERCENTAGE = KNOWN.add("percentage");

    /** A fixed amount. */
    public static final PromoType FLAT_AMOUNT = KNOWN.add("flat_amount");

    private PromoType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PromoType of(String value) {
        return KNOWN.of(value);
    }
}
