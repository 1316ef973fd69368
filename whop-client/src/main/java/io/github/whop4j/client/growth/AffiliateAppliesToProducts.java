package io.github.whop4j.client.growth;

import io.github.whop4j.client.OpenEnum;

/** Whether the terms of an affiliate hold for one product or all. */
public final class AffiliateAppliesToProducts extends OpenEnum {
    private static final Known<AffiliateAppliesToProducts> KNOWN = new Known<>(AffiliateAppliesToProducts::new);

    /** One product. */
    public static final AffiliateAppliesToProducts SINGLE_PRODUCT = KNOWN.add("single_product");

    /** All products. */
    public static final AffiliateAppliesToProducts ALL_PRODUCTS = KNOWN.add("all_products");

    private AffiliateAppliesToProducts(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AffiliateAppliesToProducts of(String value) {
        return KNOWN.of(value);
    }
}
