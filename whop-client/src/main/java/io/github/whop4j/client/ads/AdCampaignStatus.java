package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Where a campaign stands. */
public final class AdCampaignStatus extends OpenEnum {
    private static final Known<AdCampaignStatus> KNOWN = new Known<>(AdCampaignStatus::new);

    /** Running. */
    public static final AdCampaignStatus ACTIVE = KNOWN.add("active");

    /** Paused. */
    public static final AdCampaignStatus PAUSED = KNOWN.add("paused");

    /** A payment for it failed. */
    public static final AdCampaignStatus PAYMENT_FAILED = KNOWN.add("payment_failed");

    /** Being put together. */
    public static final AdCampaignStatus DRAFT = KNOWN.add("draft");

    /** Being reviewed. */
    public static final AdCampaignStatus IN_REVIEW = KNOWN.add("in_review");

    /** Marked as a problem. */
    public static final AdCampaignStatus FLAGGED = KNOWN.add("flagged");

    private AdCampaignStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdCampaignStatus of(String value) {
        return KNOWN.of(value);
    }
}
