package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What a person did. */
public final class ConversionEventName extends OpenEnum {
    private static final Known<ConversionEventName> KNOWN = new Known<>(ConversionEventName::new);

    /** Left their details. */
    public static final ConversionEventName LEAD = KNOWN.add("lead");

    /** Handed in an application. */
    public static final ConversionEventName SUBMIT_APPLICATION = KNOWN.add("submit_application");

    /** Got in touch. */
    public static final ConversionEventName CONTACT = KNOWN.add("contact");

    /** Signed up. */
    public static final ConversionEventName COMPLETE_REGISTRATION = KNOWN.add("complete_registration");

    /** Made an appointment. */
    public static final ConversionEventName SCHEDULE = KNOWN.add("schedule");

    /** Something else, with a name of your own. */
    public static final ConversionEventName CUSTOM = KNOWN.add("custom");

    private ConversionEventName(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ConversionEventName of(String value) {
        return KNOWN.of(value);
    }
}
