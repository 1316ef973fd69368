package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** The devices to reach. */
public final class AdDevicePlatform extends OpenEnum {
    private static final Known<AdDevicePlatform> KNOWN = new Known<>(AdDevicePlatform::new);

    /** Phones and tablets. */
    public static final AdDevicePlatform MOBILE = KNOWN.add("mobile");

    /** Computers. */
    public static final AdDevicePlatform DESKTOP = KNOWN.add("desktop");

    private AdDevicePlatform(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdDevicePlatform of(String value) {
        return KNOWN.of(value);
    }
}
