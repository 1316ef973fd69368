package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** The gender to reach. */
public final class TiktokGender extends OpenEnum {
    private static final Known<TiktokGender> KNOWN = new Known<>(TiktokGender::new);

    /** Every user. */
    public static final TiktokGender GENDER_UNLIMITED = KNOWN.add("GENDER_UNLIMITED");

    /** Men. */
    public static final TiktokGender GENDER_MALE = KNOWN.add("GENDER_MALE");

    /** Women. */
    public static final TiktokGender GENDER_FEMALE = KNOWN.add("GENDER_FEMALE");

    private TiktokGender(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokGender of(String value) {
        return KNOWN.of(value);
    }
}
