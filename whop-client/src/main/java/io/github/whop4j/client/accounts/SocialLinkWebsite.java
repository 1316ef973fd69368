package io.github.whop4j.client.accounts;

import io.github.whop4j.client.OpenEnum;

/** Where a social link leads. */
public final class SocialLinkWebsite extends OpenEnum {
    private static final Known<SocialLinkWebsite> KNOWN = new Known<>(SocialLinkWebsite::new);

    /** X. */
    public static final SocialLinkWebsite X = KNOWN.add("x");

    /** Instagram. */
    public static final SocialLinkWebsite INSTAGRAM = KNOWN.add("instagram");

    /** Facebook. */
    public static final SocialLinkWebsite FACEBOOK = KNOWN.add("facebook");

    /** TikTok. */
    public static final SocialLinkWebsite TIKTOK = KNOWN.add("tiktok");

    /** YouTube. */
    public static final SocialLinkWebsite YOUTUBE = KNOWN.add("youtube");

    /** LinkedIn. */
    public static final SocialLinkWebsite LINKEDIN = KNOWN.add("linkedin");

    /** Twitch. */
    public static final SocialLinkWebsite TWITCH = KNOWN.add("twitch");

    /** The company's own site. */
    public static final SocialLinkWebsite WEBSITE = KNOWN.add("website");

    /** Anywhere else. */
    public static final SocialLinkWebsite CUSTOM = KNOWN.add("custom");

    private SocialLinkWebsite(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static SocialLinkWebsite of(String value) {
        return KNOWN.of(value);
    }
}
