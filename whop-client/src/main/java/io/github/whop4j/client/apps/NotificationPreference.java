package io.github.whop4j.client.apps;

import io.github.whop4j.client.OpenEnum;

/** What a person is notified of. */
public final class NotificationPreference extends OpenEnum {
    private static final Known<NotificationPreference> KNOWN = new Known<>(NotificationPreference::new);

    /** Everything. */
    public static final NotificationPreference ALL = KNOWN.add("all");

    /** Nothing. */
    public static final NotificationPreference NONE = KNOWN.add("none");

    private NotificationPreference(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static NotificationPreference of(String value) {
        return KNOWN.of(value);
    }
}
