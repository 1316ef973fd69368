package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** The corners of a checkout page. */
public final class CheckoutShape extends OpenEnum {
    private static final Known<CheckoutShape> KNOWN = new Known<>(CheckoutShape::new);

    /** Slightly rounded. */
    public static final CheckoutShape ROUNDED = KNOWN.add("rounded");

    /** Fully rounded. */
    public static final CheckoutShape PILL = KNOWN.add("pill");

    /** Square. */
    public static final CheckoutShape RECTANGULAR = KNOWN.add("rectangular");

    private CheckoutShape(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static CheckoutShape of(String value) {
        return KNOWN.of(value);
    }
}
