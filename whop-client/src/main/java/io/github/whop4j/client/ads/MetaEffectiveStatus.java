package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Where a campaign stands at Meta, everything considered. */
public final class MetaEffectiveStatus extends OpenEnum {
    private static final Known<MetaEffectiveStatus> KNOWN = new Known<>(MetaEffectiveStatus::new);

    /** Running. */
    public static final MetaEffectiveStatus ACTIVE = KNOWN.add("active");

    /** Paused. */
    public static final MetaEffectiveStatus PAUSED = KNOWN.add("paused");

    /** Deleted. */
    public static final MetaEffectiveStatus DELETED = KNOWN.add("deleted");

    /** Being reviewed. */
    public static final MetaEffectiveStatus IN_REVIEW = KNOWN.add("in_review");

    /** It did not pass the review. */
    public static final MetaEffectiveStatus REJECTED = KNOWN.add("rejected");

    /** Something is wrong with it. */
    public static final MetaEffectiveStatus WITH_ISSUES = KNOWN.add("with_issues");

    private MetaEffectiveStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MetaEffectiveStatus of(String value) {
        return KNOWN.of(value);
    }
}
