package io.github.whop4j.marketplace.webhook;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where deliveries wait. Used inside transactions. */
public interface InboxStore {
    /**
     * Stores a delivery.
     *
     * @param event a genuine delivery
     * @param now when it came
     * @return false if this id was stored before; nothing is written then
     */
    boolean insert(IncomingEvent event, Instant now);

    /**
     * Takes the next due event, also one whose lease ran out because its node died.
     *
     * @param now the time
     * @param leasedUntil when another node may take it
     * @return empty if nothing is due that no other node holds
     */
    Optional<Leased> lease(Instant now, Instant leasedUntil);

    /**
     * The event needs nothing more.
     *
     * @param lease as it was taken
     * @param handled {@link Handled#DONE} or {@link Handled#IGNORED}
     * @return false if another node has taken it since; nothing is written then
     */
    boolean finish(Leased lease, Handled handled, Instant now);

    /**
     * The event could not be handled.
     *
     * @param lease as it was taken
     * @param error why, without secrets
     * @param nextAttemptAt when to try again; null to give it up
     * @return false if another node has taken it since; nothing is written then
     */
    boolean fail(Leased lease, String error, @Nullable Instant nextAttemptAt);

    /**
     * An event one node works on.
     *
     * @param event what was delivered
     * @param attempt 1 for the first time; tells one lease from the next
     */
    record Leased(IncomingEvent event, int attempt) {}
}
