package io.github.whop4j.client.chat;

import io.github.whop4j.client.OpenEnum;

/** What a member of a private chat is notified of. */
public final class DmNotificationPreference extends OpenEnum {
    private static final Known<DmNotificationPreference> KNOWN = new Known<>(DmNotificationPreference::new);

    /** Every message. */
    public static final DmNotificationPreference ALL = KNOWN.add("all");

    /** Messages that mention them. */
    public static final DmNotificationPreference MENTIONS = KNOWN.add("mentions");

    /** Nothing. */
    public static final DmNotificationPreference NONE = KNOWN.add("none");

    private DmNotificationPreference(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static DmNotificationPreference of(String value) {
        return KNOWN.of(value);
    }
}
