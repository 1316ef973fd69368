package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Whether a campaign is switched on at Meta. */
public final class MetaCampaignStatus extends OpenEnum {
    private static final Known<MetaCampaignStatus> KNOWN = new Known<>(MetaCampaignStatus::new);

    /** Switched on. */
    public static final MetaCampaignStatus ACTIVE = KNOWN.add("active");

    /** Paused. */
    public static final MetaCampaignStatus PAUSED = KNOWN.add("paused");

    private MetaCampaignStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MetaCampaignStatus of(String value) {
        return KNOWN.of(value);
    }
}
