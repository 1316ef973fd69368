package io.github.whop4j.marketplace.notification;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.problem.Pending;
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
        return Pending.here("Notifications.latest");
    }

    /**
     * How many the actor has not read, of all.
     *
     * @param actor a signed-in person
     * @return the true count
     */
    public int unread(Actor actor) {
        return Pending.<Integer>here("Notifications.unread");
    }

    /**
     * Marks one as read; once read it stays read.
     *
     * @param actor whose it is
     * @param notificationId which
     */
    public void markRead(Actor actor, UUID notificationId) {
        Pending.here("Notifications.markRead");
    }

    /**
     * Marks all as read.
     *
     * @param actor whose they are
     */
    public void markAllRead(Actor actor) {
        Pending.here("Notifications.markAllRead");
    }
}
