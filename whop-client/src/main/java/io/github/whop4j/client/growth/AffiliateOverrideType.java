package io.github.whop4j.client.growth;

import io.github.whop4j.client.OpenEnum;

/** The kind of terms of an affiliate. */
public final class AffiliateOverrideType extends OpenEnum {
    private static final Known<AffiliateOverrideType> KNOWN = new Known<>(AffiliateOverrideType::new);

    /** A commission for one plan. */
    public static final AffiliateOverrideType STANDARD = KNOWN.add("standard");

    /** A share of the revenue. */
    public static final AffiliateOverrideType REV_SHARE = KNOWN.add("rev_share");

    private AffiliateOverrideType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AffiliateOverrideType of(String value) {
        return KNOWN.of(value);
    }
}
