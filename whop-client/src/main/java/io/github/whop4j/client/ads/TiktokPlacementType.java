package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** How the places for ads at TikTok are chosen. */
public final class TiktokPlacementType extends OpenEnum {
    private static final Known<TiktokPlacementType> KNOWN = new Known<>(TiktokPlacementType::new);

    /** By TikTok. */
    public static final TiktokPlacementType PLACEMENT_TYPE_AUTOMATIC = KNOWN.add("PLACEMENT_TYPE_AUTOMATIC");

    /** By hand. */
    public static final TiktokPlacementType PLACEMENT_TYPE_NORMAL = KNOWN.add("PLACEMENT_TYPE_NORMAL");

    private TiktokPlacementType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokPlacementType of(String value) {
        return KNOWN.of(value);
    }
}
