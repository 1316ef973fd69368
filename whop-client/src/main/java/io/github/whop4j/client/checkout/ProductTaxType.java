package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** The kind of product the tax law knows. */
public final class ProductTaxType extends OpenEnum {
    private static final Known<ProductTaxType> KNOWN = new Known<>(ProductTaxType::new);

    /** Something that is shipped. */
    public static final ProductTaxType PHYSICAL = KNOWN.add("physical");

    /** Something that is downloaded or used online. */
    public static final ProductTaxType DIGITAL = KNOWN.add("digital");

    /** Something that is done for the buyer. */
    public static final ProductTaxType SERVICES = KNOWN.add("services");

    private ProductTaxType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ProductTaxType of(String value) {
        return KNOWN.of(value);
    }
}
