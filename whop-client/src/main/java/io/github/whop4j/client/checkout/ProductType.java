package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** The type of a product. */
public final class ProductType extends OpenEnum {
    private static final Known<ProductType> KNOWN = new Known<>(ProductType::new);

    /** An ordinary product. */
    public static final ProductType REGULAR = KNOWN.add("regular");

    /** An app. */
    public static final ProductType APP = KNOWN.add("app");

    /** Offered inside an experience. */
    public static final ProductType EXPERIENCE_UPSELL = KNOWN.add("experience_upsell");

    /** Used by the API only. */
    public static final ProductType API_ONLY = KNOWN.add("api_only");

    private ProductType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ProductType of(String value) {
        return KNOWN.of(value);
    }
}
