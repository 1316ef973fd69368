package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Where the products in ads at TikTok come from. */
public final class TiktokProductSource extends OpenEnum {
    private static final Known<TiktokProductSource> KNOWN = new Known<>(TiktokProductSource::new);

    /** A catalog. */
    public static final TiktokProductSource CATALOG = KNOWN.add("CATALOG");

    /** A store. */
    public static final TiktokProductSource STORE = KNOWN.add("STORE");

    /** A showcase. */
    public static final TiktokProductSource SHOWCASE = KNOWN.add("SHOWCASE");

    private TiktokProductSource(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokProductSource of(String value) {
        return KNOWN.of(value);
    }
}
