package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** How to bid for places. */
public final class AdBidStrategy extends OpenEnum {
    private static final Known<AdBidStrategy> KNOWN = new Known<>(AdBidStrategy::new);

    /** As many results as the budget brings. */
    public static final AdBidStrategy LOWEST_COST = KNOWN.add("lowest_cost");

    /** No bid above the bid amount. */
    public static final AdBidStrategy BID_CAP = KNOWN.add("bid_cap");

    /** Results that cost about the bid amount. */
    public static final AdBidStrategy COST_CAP = KNOWN.add("cost_cap");

    private AdBidStrategy(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdBidStrategy of(String value) {
        return KNOWN.of(value);
    }
}
