package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Which results of a person count. */
public final class TiktokAttributionEventCount extends OpenEnum {
    private static final Known<TiktokAttributionEventCount> KNOWN = new Known<>(TiktokAttributionEventCount::new);

    /** Not said. */
    public static final TiktokAttributionEventCount UNSET = KNOWN.add("UNSET");

    /** Each. */
    public static final TiktokAttributionEventCount EVERY = KNOWN.add("EVERY");

    /** Only one. */
    public static final TiktokAttributionEventCount ONCE = KNOWN.add("ONCE");

    private TiktokAttributionEventCount(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokAttributionEventCount of(String value) {
        return KNOWN.of(value);
    }
}
