package io.github.whop4j.marketplace.webhook;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.notification.Notice;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.person.ProfileStore;
import io.github.whop4j.marketplace.problem.MarketplaceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores deliveries durably, then handles them with retries. Thread-safe.
 *
 * <p>An event is leased, handled, and marked. A process that dies anywhere in between leaves a lease that runs out, and
 * the event is handled once more: its handler reads the present from Whop, so that repeating it changes nothing.
 */
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Actor SELF = Actor.system("inbox");
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final int BATCH = 50;

    /** After about six hours the fault is not Whop's or the network's, and a person must look. */
    private static final int ATTEMPTS = 20;

    private final Transactions transactions;
    private final InboxStore events;
    private final List<EventHandler> handlers;
    private final Notifier notifier;
    private final ProfileStore profiles;
    private final Clock clock;

    /**
     * Wires the inbox.
     *
     * @param transactions the database
     * @param events where deliveries wait
     * @param handlers the first that knows a type handles it
     * @param notifier tells admins of events that were given up
     * @param profiles who the admins are
     * @param clock the time
     */
    public Inbox(
            Transactions transactions,
            InboxStore events,
            List<EventHandler> handlers,
            Notifier notifier,
            ProfileStore profiles,
            Clock clock) {
        this.transactions = transactions;
        this.events = events;
        this.handlers = List.copyOf(handlers);
        this.notifier = notifier;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * Stores a delivery. When this returns, the event survives a crash.
     *
     * @param event a delivery whose signature was verified
     * @return false if this id was stored before; nothing is written then
     */
    public boolean receive(IncomingEvent event) {
        return transactions.as(SELF, () -> events.insert(event, clock.instant()));
    }

    /**
     * Handles what is due. The job does this every second; a host may call it as well, right after it has answered a
     * delivery, from a thread of its own.
     *
     * @return how many events it took
     */
    public int handleDue() {
        int taken = 0;
        while (taken < BATCH) {
            Instant now = clock.instant();
            Optional<InboxStore.Leased> lease = transactions.as(SELF, () -> events.lease(now, now.plus(LEASE)));
            if (lease.isEmpty()) {
                break;
            }
            handle(lease.get());
            taken++;
        }
        return taken;
    }

    /**
     * What the host must run in the background.
     *
     * @return the job that handles events
     */
    public Job job() {
        return new Job("inbox", EVERY, this::handleDue);
    }

    private void handle(InboxStore.Leased lease) {
        String id = lease.event().id();
        String type = lease.event().type();
        Handled handled;
        try {
            handled = handlers.stream()
                    .filter(handler -> handler.knows(type))
                    .findFirst()
                    .map(handler -> handler.handle(lease.event()))
                    .orElse(Handled.IGNORED);
        } catch (MarketplaceException e) {
            LOG.warn("event {} ({}) not handled, attempt {}: {}", id, type, lease.attempt(), e.code());
            retry(lease, e.code());
            return;
        } catch (RuntimeException e) {
            // Whatever it was, the event must neither be lost nor keep the others from being handled.
            LOG.error("event {} ({}) failed, attempt {}", id, type, lease.attempt(), e);
            retry(lease, e.getClass().getSimpleName());
            return;
        }
        if (handled == Handled.RETRY) {
            retry(lease, "not_ready");
        } else {
            Handled last = handled;
            transactions.run(SELF, () -> events.finish(lease, last, clock.instant()));
        }
    }

    private void retry(InboxStore.Leased lease, String error) {
        Instant next = lease.attempt() < ATTEMPTS ? clock.instant().plus(wait(lease.attempt())) : null;
        transactions.run(SELF, () -> fail(lease, error, next));
    }

    private void fail(InboxStore.Leased lease, String error, @Nullable Instant next) {
        if (events.fail(lease, error, next) && next == null) {
            notifier.tell(
                    profiles.withRole(Role.ADMIN),
                    Notice.of(
                                    NoticeKind.WEBHOOK_EVENT_GIVEN_UP,
                                    "event-" + lease.event().id() + "-dead")
                            .with(NoticeField.EVENT_ID, lease.event().id())
                            .with(NoticeField.EVENT_TYPE, lease.event().type())
                            .with(NoticeField.REASON, error));
        }
    }

    private static Duration wait(int attempt) {
        Duration wait = Duration.ofSeconds(2L << Math.min(attempt, 12));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
