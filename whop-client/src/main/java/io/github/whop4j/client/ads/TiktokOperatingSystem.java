package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** The operating systems to reach. */
public final class TiktokOperatingSystem extends OpenEnum {
    private static final Known<TiktokOperatingSystem> KNOWN = new Known<>(TiktokOperatingSystem::new);

    /** Android. */
    public static final TiktokOperatingSystem ANDROID = KNOWN.add("ANDROID");

    /** iOS. */
    public static final TiktokOperatingSystem IOS = KNOWN.add("IOS");

    private TiktokOperatingSystem(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokOperatingSystem of(String value) {
        return KNOWN.of(value);
    }
}
