package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** The gender of a person. */
public final class ConversionGender extends OpenEnum {
    private static final Known<ConversionGender> KNOWN = new Known<>(ConversionGender::new);

    /** Male. */
    public static final ConversionGender MALE = KNOWN.add("male");

    /** Female. */
    public static final ConversionGender FEMALE = KNOWN.add("female");

    private ConversionGender(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ConversionGender of(String value) {
        return KNOWN.of(value);
    }
}
