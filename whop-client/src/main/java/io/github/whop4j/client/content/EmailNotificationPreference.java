package io.github.whop4j.client.content;

import io.github.whop4j.client.OpenEnum;

/** Which e-mails people get about a forum. */
public final class EmailNotificationPreference extends OpenEnum {
    private static final Known<EmailNotificationPreference> KNOWN = new Known<>(EmailNotificationPreference::new);

    /** One for every post of an admin. */
    public static final EmailNotificationPreference ALL_ADMIN_POSTS = KNOWN.add("all_admin_posts");

    /** A summary every week. */
    public static final EmailNotificationPreference ONLY_WEEKLY_SUMMARY = KNOWN.add("only_weekly_summary");

    /** None. */
    public static final EmailNotificationPreference NONE = KNOWN.add("none");

    private EmailNotificationPreference(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static EmailNotificationPreference of(String value) {
        return KNOWN.of(value);
    }
}
