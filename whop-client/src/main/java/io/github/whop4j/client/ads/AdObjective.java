package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What a campaign is meant to bring. */
public final class AdObjective extends OpenEnum {
    private static final Known<AdObjective> KNOWN = new Known<>(AdObjective::new);

    /** People who know of it. */
    public static final AdObjective AWARENESS = KNOWN.add("awareness");

    /** Visitors. */
    public static final AdObjective TRAFFIC = KNOWN.add("traffic");

    /** People who take part. */
    public static final AdObjective ENGAGEMENT = KNOWN.add("engagement");

    /** People who leave their details. */
    public static final AdObjective LEADS = KNOWN.add("leads");

    /** Buyers. */
    public static final AdObjective SALES = KNOWN.add("sales");

    private AdObjective(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdObjective of(String value) {
        return KNOWN.of(value);
    }
}
