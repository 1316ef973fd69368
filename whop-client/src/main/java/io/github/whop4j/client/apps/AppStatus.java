package io.github.whop4j.client.apps;

import io.github.whop4j.client.OpenEnum;

/** Where an app can be found. */
public final class AppStatus extends OpenEnum {
    private static final Known<AppStatus> KNOWN = new Known<>(AppStatus::new);

    /** Listed. */
    public static final AppStatus LIVE = KNOWN.add("live");

    /** Reachable by its link only. */
    public static final AppStatus UNLISTED = KNOWN.add("unlisted");

    /** Nowhere. */
    public static final AppStatus HIDDEN = KNOWN.add("hidden");

    private AppStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AppStatus of(String value) {
        return KNOWN.of(value);
    }
}
