package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Which versions of iOS to reach. */
public final class TiktokIos14Targeting extends OpenEnum {
    private static final Known<TiktokIos14Targeting> KNOWN = new Known<>(TiktokIos14Targeting::new);

    /** Not said. */
    public static final TiktokIos14Targeting UNSET = KNOWN.add("UNSET");

    /** Versions before 14. */
    public static final TiktokIos14Targeting IOS14_MINUS = KNOWN.add("IOS14_MINUS");

    /** Version 14 and later. */
    public static final TiktokIos14Targeting IOS14_PLUS = KNOWN.add("IOS14_PLUS");

    /** All. */
    public static final TiktokIos14Targeting ALL = KNOWN.add("ALL");

    private TiktokIos14Targeting(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokIos14Targeting of(String value) {
        return KNOWN.of(value);
    }
}
