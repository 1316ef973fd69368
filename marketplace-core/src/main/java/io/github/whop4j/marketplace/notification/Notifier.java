package io.github.whop4j.marketplace.notification;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * Stores notices for people. Called inside the transaction in which the thing happens:
 * either both are there after a crash or neither is.
 */
public final class Notifier {
    private static final Actor SELF = Actor.system("notifier");

    private final Transactions transactions;
    private final NotificationStore store;
    private final Ids ids;
    private final Clock clock;

    /**
     * Wires it.
     *
     * @param transactions joins the caller's
     * @param store where they go
     * @param ids for new notifications
     * @param clock for their time
     */
    public Notifier(Transactions transactions, NotificationStore store, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Tells each of these people once.
     *
     * @param people whom; possibly empty
     */
    public void tell(Collection<UUID> people, Notice notice) {
        if (people.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        // One person cannot write into another's list: Row Level Security lets only the marketplace itself do that.
        transactions.run(SELF, () -> {
            for (UUID person : people) {
                store.insert(
                        new Notification(
                                ids.next(), person, notice.kind().type(), notice.kind(), notice.data(), now, null),
                        notice.dedupeKey());
            }
        });
    }
}
