package io.github.whop4j.marketplace.checkout;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where checkouts are kept. Used inside transactions; only the marketplace itself may change one. */
public interface CheckoutStore {
    /**
     * Adds a checkout, before Whop hears of it.
     *
     * @param checkout in {@link CheckoutStatus#CREATED}
     * @param nextPollAt when the poller first looks at it
     */
    void insert(Checkout checkout, Instant nextPollAt);

    /**
     * Stores what Whop made of it, once.
     *
     * @param session Whop's answer
     * @param nextPollAt when the poller first looks for payments
     * @return false if it was not in {@link CheckoutStatus#CREATED}; nothing is written then
     */
    boolean open(UUID id, CheckoutGateway.Session session, Instant now, Instant nextPollAt);

    /**
     * Finds by our id.
     *
     * @return the checkout, if there is one the actor may see
     */
    Optional<Checkout> find(UUID id);

    /**
     * Finds by Whop's id.
     *
     * @param sessionId {@code ch_…}
     * @return the checkout, if there is one the actor may see
     */
    Optional<Checkout> findBySession(String sessionId);

    /**
     * Moves a checkout, if it is where it is thought to be. {@link CheckoutStatus#PAID} and
     * {@link CheckoutStatus#EXPIRED} take it away from the poller.
     *
     * @param from where it must be
     * @param to where it goes
     * @param reviewReason for {@link CheckoutStatus#NEEDS_REVIEW}; null clears it
     * @return false if it was elsewhere; nothing is written then
     */
    boolean move(UUID id, Set<CheckoutStatus> from, CheckoutStatus to, @Nullable String reviewReason, Instant now);

    /**
     * Why a checkout needs review.
     *
     * @return which check failed, if one did
     */
    Optional<String> reviewReason(UUID id);

    /**
     * Checkouts whose poll is due, held for this transaction only: call {@link #schedule} for each of them in it.
     *
     * @param now the time
     * @param limit how many at most
     * @return none that another node holds
     */
    List<Checkout> takeDue(Instant now, int limit);

    /**
     * Sets the next poll.
     *
     * @param nextPollAt when; null to leave it alone from now on
     */
    void schedule(UUID id, @Nullable Instant nextPollAt);
}
