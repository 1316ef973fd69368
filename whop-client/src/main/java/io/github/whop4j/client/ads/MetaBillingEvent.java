package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What is paid for at Meta. */
public final class MetaBillingEvent extends OpenEnum {
    private static final Known<MetaBillingEvent> KNOWN = new Known<>(MetaBillingEvent::new);

    /** Installs of the app. */
    public static final MetaBillingEvent APP_INSTALLS = KNOWN.add("APP_INSTALLS");

    /** Clicks. */
    public static final MetaBillingEvent CLICKS = KNOWN.add("CLICKS");

    /** Being shown. */
    public static final MetaBillingEvent IMPRESSIONS = KNOWN.add("IMPRESSIONS");

    /** Clicks on the link. */
    public static final MetaBillingEvent LINK_CLICKS = KNOWN.add("LINK_CLICKS");

    /** Nothing. */
    public static final MetaBillingEvent NONE = KNOWN.add("NONE");

    /** Offers that people take. */
    public static final MetaBillingEvent OFFER_CLAIMS = KNOWN.add("OFFER_CLAIMS");

    /** People who like the page. */
    public static final MetaBillingEvent PAGE_LIKES = KNOWN.add("PAGE_LIKES");

    /** People who do something with the post. */
    public static final MetaBillingEvent POST_ENGAGEMENT = KNOWN.add("POST_ENGAGEMENT");

    /** Videos watched to the end, or for long enough. */
    public static final MetaBillingEvent THRUPLAY = KNOWN.add("THRUPLAY");

    /** Purchases. */
    public static final MetaBillingEvent PURCHASE = KNOWN.add("PURCHASE");

    /** People who do something with a listing. */
    public static final MetaBillingEvent LISTING_INTERACTION = KNOWN.add("LISTING_INTERACTION");

    private MetaBillingEvent(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MetaBillingEvent of(String value) {
        return KNOWN.of(value);
    }
}
