package io.github.whop4j.marketplace.notification;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.problem.FieldErrors;
import io.github.whop4j.marketplace.problem.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Shows people what they were told. */
public final class Notifications {
    /** Most notifications of one list. */
    public static final int LISTED = 50;

    private final Transactions transactions;
    private final NotificationStore store;
    private final Clock clock;

    /**
     * Wires the service.
     *
     * @param transactions in which it reads and writes
     * @param store where notifications are kept
     * @param clock for the time of reading
     */
    public Notifications(Transactions transactions, NotificationStore store, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    /**
     * The actor's notifications, newest first.
     *
     * @param actor a signed-in person
     * @param limit 1 to 50
     * @return their own only
     */
    public List<Notification> latest(Actor actor, int limit) {
        FieldErrors errors = new FieldErrors();
        errors.number("limit", limit, 1, LISTED);
        errors.refuse("invalid_limit");
        UUID person = actor.person();
        return transactions.as(actor, () -> store.latest(person, limit));
    }

    /**
     * How many the actor has not read, of all.
     *
     * @param actor a signed-in person
     * @return the true count
     */
    public int unread(Actor actor) {
        UUID person = actor.person();
        return transactions.as(actor, () -> store.unread(person));
    }

    /**
     * Marks one as read; once read it stays read.
     *
     * @throws NotFoundException {@code notification_not_found} if the actor has no such notification
     */
    public void markRead(Actor actor, UUID notificationId) {
        UUID person = actor.person();
        transactions.run(actor, () -> {
            if (!store.markRead(person, notificationId, clock.instant())) {
                throw new NotFoundException(
                        "notification_not_found", "You have no notification " + notificationId + ".");
            }
        });
    }

    /**
     * Marks all as read.
     *
     * @param actor whose they are
     */
    public void markAllRead(Actor actor) {
        UUID person = actor.person();
        transactions.run(actor, () -> store.markAllRead(person, clock.instant()));
    }
}
