package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** The gender to reach. */
public final class AdGender extends OpenEnum {
    private static final Known<AdGender> KNOWN = new Known<>(AdGender::new);

    /** Men. */
    public static final AdGender MALE = KNOWN.add("male");

    /** Women. */
    public static final AdGender FEMALE = KNOWN.add("female");

    /** Every user. */
    public static final AdGender ALL = KNOWN.add("all");

    private AdGender(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdGender of(String value) {
        return KNOWN.of(value);
    }
}
