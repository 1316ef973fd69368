package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Where people leave their details. */
public final class LeadConversionLocation extends OpenEnum {
    private static final Known<LeadConversionLocation> KNOWN = new Known<>(LeadConversionLocation::new);

    /** On the website. */
    public static final LeadConversionLocation WEBSITE = KNOWN.add("website");

    /** In a form on the platform. */
    public static final LeadConversionLocation INSTANT_FORMS = KNOWN.add("instant_forms");

    /** On the website, or in a form on the platform. */
    public static final LeadConversionLocation WEBSITE_AND_INSTANT_FORMS = KNOWN.add("website_and_instant_forms");

    /** In Messenger. */
    public static final LeadConversionLocation MESSENGER = KNOWN.add("messenger");

    /** In Instagram. */
    public static final LeadConversionLocation INSTAGRAM = KNOWN.add("instagram");

    /** In a phone call. */
    public static final LeadConversionLocation CALLS = KNOWN.add("calls");

    /** In the app. */
    public static final LeadConversionLocation APP = KNOWN.add("app");

    private LeadConversionLocation(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static LeadConversionLocation of(String value) {
        return KNOWN.of(value);
    }
}
