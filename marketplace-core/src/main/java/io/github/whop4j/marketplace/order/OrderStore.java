package io.github.whop4j.marketplace.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where orders and their history are kept. Used inside a transaction; the actor sees only their own. */
public interface OrderStore {
    /**
     * Finds by id.
     *
     * @param id the order's id
     * @return the order, if there is one the actor may see
     */
    Optional<Order> find(UUID id);

    /**
     * Finds by id and keeps others from changing it until the transaction ends.
     *
     * @param id the order's id
     * @return the order, if there is one the actor may change
     */
    Optional<Order> lock(UUID id);

    /**
     * Finds by checkout.
     *
     * @param checkoutId the checkout it came from
     * @return the order, if there is one the actor may see
     */
    Optional<Order> findByCheckout(UUID checkoutId);

    /**
     * The newest orders of one person, or of all.
     *
     * @param personId whose; not looked at for {@link Party#ADMIN}
     * @param limit how many at most
     * @return newest first
     */
    List<Order> newest(Party side, UUID personId, int limit);

    /**
     * Counts a seller's unfinished orders.
     *
     * @param dueBefore which of them are counted as due soon
     * @return zeros if there are none
     */
    OpenWork openWork(UUID sellerId, Instant dueBefore);

    /**
     * Sums all orders.
     *
     * @return one per currency, by its code; empty without orders
     */
    List<Revenue> revenue();

    /**
     * Adds an order.
     *
     * @return false if its checkout has an order already; nothing is written then
     */
    boolean insert(Order order);

    /**
     * The one write that changes an order. Remembers the state a dispute began in and forgets it when the dispute ends.
     *
     * @param before as it was read
     * @param after as it shall be, one version on
     * @return false if status or version are no longer those of {@code before}; nothing is written then
     */
    boolean update(Order before, Order after);

    /**
     * The state in which the current dispute began.
     *
     * @param id the order's id
     * @return empty if it is not disputed
     */
    Optional<OrderStatus> statusBeforeDispute(UUID id);

    /**
     * Adds a line to the history.
     *
     * @param id the order's id
     * @param event what happened
     * @param actorId who did it; null for a part of the marketplace
     */
    void append(UUID id, OrderEvent event, @Nullable UUID actorId);

    /**
     * The history.
     *
     * @param id the order's id
     * @return oldest first
     */
    List<OrderEvent> history(UUID id);

    /**
     * What the workspace calls the gig and the two people.
     *
     * @return names as they are now
     */
    Names names(Order order);

    /**
     * What things and people are called.
     *
     * @param gigSlug the gig's slug
     * @param buyer public name
     * @param seller public name
     */
    record Names(String gigSlug, String buyer, String seller) {}
}
