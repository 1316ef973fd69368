package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** How strictly to choose what ads at TikTok appear next to. */
public final class TiktokBrandSafetyType extends OpenEnum {
    private static final Known<TiktokBrandSafetyType> KNOWN = new Known<>(TiktokBrandSafetyType::new);

    /** Not at all. */
    public static final TiktokBrandSafetyType NO_BRAND_SAFETY = KNOWN.add("NO_BRAND_SAFETY");

    /** TikTok's standard inventory. */
    public static final TiktokBrandSafetyType STANDARD_INVENTORY = KNOWN.add("STANDARD_INVENTORY");

    /** TikTok's limited inventory; it holds less than the standard one. */
    public static final TiktokBrandSafetyType LIMITED_INVENTORY = KNOWN.add("LIMITED_INVENTORY");

    /** TikTok's full inventory. */
    public static final TiktokBrandSafetyType FULL_INVENTORY = KNOWN.add("FULL_INVENTORY");

    /** TikTok's expanded inventory; it holds more than the standard one. */
    public static final TiktokBrandSafetyType EXPANDED_INVENTORY = KNOWN.add("EXPANDED_INVENTORY");

    private TiktokBrandSafetyType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokBrandSafetyType of(String value) {
        return KNOWN.of(value);
    }
}
