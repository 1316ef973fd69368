package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** How the places for ads are chosen. */
public final class AdPlacementType extends OpenEnum {
    private static final Known<AdPlacementType> KNOWN = new Known<>(AdPlacementType::new);

    /** By the platform. */
    public static final AdPlacementType AUTOMATIC = KNOWN.add("automatic");

    /** By hand. */
    public static final AdPlacementType MANUAL = KNOWN.add("manual");

    private AdPlacementType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdPlacementType of(String value) {
        return KNOWN.of(value);
    }
}
