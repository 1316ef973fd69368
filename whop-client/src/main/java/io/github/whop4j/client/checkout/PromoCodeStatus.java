package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** Whether a promo code works. */
public final class PromoCodeStatus extends OpenEnum {
    private static final Known<PromoCodeStatus> KNOWN = new Known<>(PromoCodeStatus::new);

    /** It works. */
    public static final PromoCodeStatus ACTIVE = KNOWN.add("active");

    /** It does not work. */
    public static final PromoCodeStatus INACTIVE = KNOWN.add("inactive");

    /** Put away for good. */
    public static final PromoCodeStatus ARCHIVED = KNOWN.add("archived");

    private PromoCodeStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PromoCodeStatus of(String value) {
        return KNOWN.of(value);
    }
}
