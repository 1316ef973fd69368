package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Where a person did something. */
public final class ConversionActionSource extends OpenEnum {
    private static final Known<ConversionActionSource> KNOWN = new Known<>(ConversionActionSource::new);

    /** In an e-mail. */
    public static final ConversionActionSource EMAIL = KNOWN.add("email");

    /** On a website. */
    public static final ConversionActionSource WEBSITE = KNOWN.add("website");

    /** In an app. */
    public static final ConversionActionSource APP = KNOWN.add("app");

    /** On the phone. */
    public static final ConversionActionSource PHONE_CALL = KNOWN.add("phone_call");

    /** In a chat. */
    public static final ConversionActionSource CHAT = KNOWN.add("chat");

    /** In a store one walks into. */
    public static final ConversionActionSource PHYSICAL_STORE = KNOWN.add("physical_store");

    /** Nowhere; a program did it by itself. */
    public static final ConversionActionSource SYSTEM_GENERATED = KNOWN.add("system_generated");

    /** In messages with a business. */
    public static final ConversionActionSource BUSINESS_MESSAGING = KNOWN.add("business_messaging");

    /** Elsewhere. */
    public static final ConversionActionSource OTHER = KNOWN.add("other");

    private ConversionActionSource(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ConversionActionSource of(String value) {
        return KNOWN.of(value);
    }
}
