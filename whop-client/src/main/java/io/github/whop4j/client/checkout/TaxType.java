package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** How tax relates to a price. */
public final class TaxType extends OpenEnum {
    private static final Known<TaxType> KNOWN = new Known<>(TaxType::new);

    /** The price contains the tax. */
    public static final TaxType INCLUSIVE = KNOWN.add("inclusive");

    /** The tax is added to the price. */
    public static final TaxType EXCLUSIVE = KNOWN.add("exclusive");

    /** Left to Whop. */
    public static final TaxType UNSPECIFIED = KNOWN.add("unspecified");

    private TaxType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TaxType of(String value) {
        return KNOWN.of(value);
    }
}
