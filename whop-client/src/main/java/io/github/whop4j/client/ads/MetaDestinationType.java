package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Where ads at Meta lead. */
public final class MetaDestinationType extends OpenEnum {
    private static final Known<MetaDestinationType> KNOWN = new Known<>(MetaDestinationType::new);

    /** Not said. */
    public static final MetaDestinationType UNDEFINED = KNOWN.add("UNDEFINED");

    /** A website. */
    public static final MetaDestinationType WEBSITE = KNOWN.add("WEBSITE");

    /** An app. */
    public static final MetaDestinationType APP = KNOWN.add("APP");

    /** Facebook. */
    public static final MetaDestinationType FACEBOOK = KNOWN.add("FACEBOOK");

    /** A chat in Messenger. */
    public static final MetaDestinationType MESSENGER = KNOWN.add("MESSENGER");

    /** A chat in WhatsApp. */
    public static final MetaDestinationType WHATSAPP = KNOWN.add("WHATSAPP");

    /** A chat in Instagram. */
    public static final MetaDestinationType INSTAGRAM_DIRECT = KNOWN.add("INSTAGRAM_DIRECT");

    /** An Instagram profile. */
    public static final MetaDestinationType INSTAGRAM_PROFILE = KNOWN.add("INSTAGRAM_PROFILE");

    /** A phone call. */
    public static final MetaDestinationType PHONE_CALL = KNOWN.add("PHONE_CALL");

    /** Nowhere; it happens on the ad. */
    public static final MetaDestinationType ON_AD = KNOWN.add("ON_AD");

    /** Nowhere; it happens on the post. */
    public static final MetaDestinationType ON_POST = KNOWN.add("ON_POST");

    /** Nowhere; it happens on the video. */
    public static final MetaDestinationType ON_VIDEO = KNOWN.add("ON_VIDEO");

    /** Nowhere; it happens on the Facebook page. */
    public static final MetaDestinationType ON_PAGE = KNOWN.add("ON_PAGE");

    /** Nowhere; it happens on the event. */
    public static final MetaDestinationType ON_EVENT = KNOWN.add("ON_EVENT");

    /** A Facebook page. */
    public static final MetaDestinationType FACEBOOK_PAGE = KNOWN.add("FACEBOOK_PAGE");

    static {
        KNOWN.addAll("SHOP_AUTOMATIC APPLINKS_AUTOMATIC MESSAGING_MESSENGER_WHATSAPP");
        KNOWN.addAll("MESSAGING_INSTAGRAM_DIRECT_MESSENGER MESSAGING_INSTAGRAM_DIRECT_WHATSAPP");
        KNOWN.addAll("MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE");
        KNOWN.addAll("INSTAGRAM_LIVE FACEBOOK_LIVE IMAGINE LEAD_FROM_IG_DIRECT LEAD_FROM_MESSENGER");
        KNOWN.addAll("LEAD_FORM_MESSENGER WEBSITE_AND_LEAD_FORM WEBSITE_AND_PHONE_CALL BROADCAST_CHANNEL");
    }

    private MetaDestinationType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MetaDestinationType of(String value) {
        return KNOWN.of(value);
    }
}
