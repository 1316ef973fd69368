package io.github.whop4j.marketplace.notification;

import java.util.regex.Pattern;

/**
 * What is to be told, before anybody was told. Links lead to this site only: a notification is a place where people click
 * without looking.
 *
 * @param type {@code order}, {@code review}, {@code gig}, {@code seller}, {@code payout} or {@code admin}
 * @param title one line
 * @param body possibly empty
 * @param link a local path, such as {@code /orders/…}
 * @param dedupeKey what it is about; the same person is told once of the same key
 */
public record Notice(String type, String title, String body, String link, String dedupeKey) {
    // A second slash names a host, browsers read a backslash as a slash and skip control characters.
    private static final Pattern LOCAL = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    /**
     * Refuses a link that leaves the site.
     *
     * @param type see above
     * @param title see above
     * @param body see above
     * @param link see above
     * @param dedupeKey see above
     */
    public Notice {
        if (!LOCAL.matcher(link).matches()) {
            throw new IllegalArgumentException("A notification links to a path of this site, not to \"" + link + "\".");
        }
    }
}
