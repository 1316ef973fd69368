package io.github.whop4j.marketplace.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where notifications are kept. Used inside a transaction; Row Level Security limits readers to their own. */
public interface NotificationStore {
    /**
     * Adds one, once.
     *
     * @param dedupeKey what it is about; the same person is not told of the same key twice
     * @return false if this person was told before; nothing is written then
     */
    boolean insert(Notification notification, String dedupeKey);

    /**
     * A person's notifications, newest first.
     *
     * @param limit how many at most
     */
    List<Notification> latest(UUID userId, int limit);

    /**
     * How many a person has not read.
     *
     * @return the count over all of them
     */
    int unread(UUID userId);

    /**
     * Marks one as read.
     *
     * @return false if the person has no such notification; true also if it was read before
     */
    boolean markRead(UUID userId, UUID notificationId, Instant at);

    /** Marks all as read. */
    void markAllRead(UUID userId, Instant at);
}
