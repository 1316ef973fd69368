package io.github.whop4j.marketplace.notification;

import io.github.whop4j.marketplace.access.Actor;
import java.util.List;
import java.util.UUID;

/** Shows people what they were told. */
public final class Notifications {
    Notifications() {}

    /**
     * The actor's notifications, newest first.
     *
     * @param actor a signed-in person
     * @param limit 1 to 50
     * @return their own only
     */
    public List<Notification> latest(Actor actor, int limit) {
        throw new UnsupportedOperationException();
    }

    /**
     * How many the actor has not read, of all.
     *
     * @param actor a signed-in person
     * @return the true count
     */
    public int unread(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /**
     * Marks one as read; once read it stays read.
     *
     * @param actor whose it is
     * @param notificationId which
     */
    public void markRead(Actor actor, UUID notificationId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Marks all as read.
     *
     * @param actor whose they are
     */
    public void markAllRead(Actor actor) {
        throw new UnsupportedOperationException();
    }
}
