package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** How to bid at Meta. */
public final class MetaBidStrategy extends OpenEnum {
    private static final Known<MetaBidStrategy> KNOWN = new Known<>(MetaBidStrategy::new);

    /** As many results as the budget brings. */
    public static final MetaBidStrategy LOWEST_COST_WITHOUT_CAP = KNOWN.add("LOWEST_COST_WITHOUT_CAP");

    /** As many results as the budget brings, with no bid above the bid amount. */
    public static final MetaBidStrategy LOWEST_COST_WITH_BID_CAP = KNOWN.add("LOWEST_COST_WITH_BID_CAP");

    /** Results that cost about the bid amount. */
    public static final MetaBidStrategy COST_CAP = KNOWN.add("COST_CAP");

    /** As many results as the budget brings, with a least return on what is spent. */
    public static final MetaBidStrategy LOWEST_COST_WITH_MIN_ROAS = KNOWN.add("LOWEST_COST_WITH_MIN_ROAS");

    private MetaBidStrategy(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MetaBidStrategy of(String value) {
        return KNOWN.of(value);
    }
}
