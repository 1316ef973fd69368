package io.github.whop4j.marketplace.access;

import java.util.Locale;

/** The lower-case names of enum constants, as JSON, addresses and the database have them. */
public final class WireName {
    private WireName() {}

    /**
     * The name of a constant.
     *
     * @param constant any
     * @return such as {@code in_progress}
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
