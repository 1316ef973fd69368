package io.github.whop4j.client.growth;

import io.github.whop4j.client.OpenEnum;

/** What a list of affiliates is sorted by. */
public final class AffiliateOrder extends OpenEnum {
    private static final Known<AffiliateOrder> KNOWN = new Known<>(AffiliateOrder::new);

    /** The id. */
    public static final AffiliateOrder ID = KNOWN.add("id");

    /** When it was made. */
    public static final AffiliateOrder CREATED_AT = KNOWN.add("created_at");

    /** How many buyers they brought. */
    public static final AffiliateOrder CACHED_TOTAL_REFERRALS = KNOWN.add("cached_total_referrals");

    /** What they have earned. */
    public static final AffiliateOrder CACHED_TOTAL_REWARDS = KNOWN.add("cached_total_rewards");

    private AffiliateOrder(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AffiliateOrder of(String value) {
        return KNOWN.of(value);
    }
}
