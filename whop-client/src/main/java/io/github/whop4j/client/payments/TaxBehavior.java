package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** How tax relates to the total of a payment. */
public final class TaxBehavior extends OpenEnum {
    private static final Known<TaxBehavior> KNOWN = new Known<>(TaxBehavior::new);

    /** Added to the price. */
    public static final TaxBehavior EXCLUSIVE = KNOWN.add("exclusive");

    /** Contained in the price. */
    public static final TaxBehavior INCLUSIVE = KNOWN.add("inclusive");

    /** Not said. */
    public static final TaxBehavior UNSPECIFIED = KNOWN.add("unspecified");

    /** Tax could not be collected. */
    public static final TaxBehavior UNABLE_TO_COLLECT = KNOWN.add("unable_to_collect");

    private TaxBehavior(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TaxBehavior of(String value) {
        return KNOWN.of(value);
    }
}
