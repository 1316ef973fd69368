package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** The kind of audience at TikTok. */
public final class TiktokAudienceType extends OpenEnum {
    private static final Known<TiktokAudienceType> KNOWN = new Known<>(TiktokAudienceType::new);

    /** As it is chosen. */
    public static final TiktokAudienceType NORMAL = KNOWN.add("NORMAL");

    /** Interests and behavior are chosen by TikTok. */
    public static final TiktokAudienceType SMART_INTERESTS_BEHAVIORS = KNOWN.add("SMART_INTERESTS_BEHAVIORS");

    private TiktokAudienceType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokAudienceType of(String value) {
        return KNOWN.of(value);
    }
}
