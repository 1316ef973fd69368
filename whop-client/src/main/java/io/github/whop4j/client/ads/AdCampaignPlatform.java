package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Where ads are shown. */
public final class AdCampaignPlatform extends OpenEnum {
    private static final Known<AdCampaignPlatform> KNOWN = new Known<>(AdCampaignPlatform::new);

    /** Meta: Facebook, Instagram and what belongs to them. */
    public static final AdCampaignPlatform META = KNOWN.add("meta");

    /** TikTok. */
    public static final AdCampaignPlatform TIKTOK = KNOWN.add("tiktok");

    private AdCampaignPlatform(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdCampaignPlatform of(String value) {
        return KNOWN.of(value);
    }
}
