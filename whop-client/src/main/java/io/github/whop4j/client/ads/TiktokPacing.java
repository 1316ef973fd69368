package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** How fast to spend a budget at TikTok. */
public final class TiktokPacing extends OpenEnum {
    private static final Known<TiktokPacing> KNOWN = new Known<>(TiktokPacing::new);

    /** Evenly over the time. */
    public static final TiktokPacing PACING_MODE_SMOOTH = KNOWN.add("PACING_MODE_SMOOTH");

    /** As fast as possible. */
    public static final TiktokPacing PACING_MODE_FAST = KNOWN.add("PACING_MODE_FAST");

    private TiktokPacing(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokPacing of(String value) {
        return KNOWN.of(value);
    }
}
