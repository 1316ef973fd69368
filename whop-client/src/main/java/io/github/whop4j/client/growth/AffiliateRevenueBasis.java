package io.github.whop4j.client.growth;

import io.github.whop4j.client.OpenEnum;

/** What a share of the revenue is computed from. */
public final class AffiliateRevenueBasis extends OpenEnum {
    private static final Known<AffiliateRevenueBasis> KNOWN = new Known<>(AffiliateRevenueBasis::new);

    /** The revenue before fees. */
    public static final AffiliateRevenueBasis PRE_FEES = KNOWN.add("pre_fees");

    /** The revenue after fees. */
    public static final AffiliateRevenueBasis POST_FEES = KNOWN.add("post_fees");

    private AffiliateRevenueBasis(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AffiliateRevenueBasis of(String value) {
        return KNOWN.of(value);
    }
}
