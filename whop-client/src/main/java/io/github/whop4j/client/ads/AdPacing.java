package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** How fast to spend a budget. */
public final class AdPacing extends OpenEnum {
    private static final Known<AdPacing> KNOWN = new Known<>(AdPacing::new);

    /** Evenly over the time. */
    public static final AdPacing STANDARD = KNOWN.add("standard");

    /** As fast as possible. */
    public static final AdPacing ACCELERATED = KNOWN.add("accelerated");

    private AdPacing(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdPacing of(String value) {
        return KNOWN.of(value);
    }
}
