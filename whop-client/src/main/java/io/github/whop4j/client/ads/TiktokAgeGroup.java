package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** The ages to reach. */
public final class TiktokAgeGroup extends OpenEnum {
    private static final Known<TiktokAgeGroup> KNOWN = new Known<>(TiktokAgeGroup::new);

    /** 13 to 17 years. */
    public static final TiktokAgeGroup AGE_13_17 = KNOWN.add("AGE_13_17");

    /** 18 to 24 years. */
    public static final TiktokAgeGroup AGE_18_24 = KNOWN.add("AGE_18_24");

    /** 25 to 34 years. */
    public static final TiktokAgeGroup AGE_25_34 = KNOWN.add("AGE_25_34");

    /** 35 to 44 years. */
    public static final TiktokAgeGroup AGE_35_44 = KNOWN.add("AGE_35_44");

    /** 45 to 54 years. */
    public static final TiktokAgeGroup AGE_45_54 = KNOWN.add("AGE_45_54");

    /** 55 years and more. */
    public static final TiktokAgeGroup AGE_55_100 = KNOWN.add("AGE_55_100");

    private TiktokAgeGroup(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokAgeGroup of(String value) {
        return KNOWN.of(value);
    }
}
