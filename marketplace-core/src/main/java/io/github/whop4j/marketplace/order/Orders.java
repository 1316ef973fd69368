package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.problem.Pending;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What buyers and sellers do with orders. Every change is one conditional write together with its history and
 * notifications; of two callers who race, one wins and the other gets {@code order_state} with the current state and what
 * is allowed. A stranger gets {@code order_not_found}.
 */
public final class Orders {
    Orders() {}

    /**
     * An order with everything its workspace shows.
     *
     * @param actor buyer, seller or admin
     * @param orderId which
     * @return the order from the actor's side
     */
    public OrderView view(Actor actor, UUID orderId) {
        return Pending.here("Orders.view");
    }

    /**
     * The actor's orders on one side, newest first.
     *
     * @param actor a signed-in person
     * @param side as buyer or as seller; as admin all of them (admins only)
     * @return up to 50
     */
    public List<Order> list(Actor actor, Party side) {
        return Pending.here("Orders.list");
    }

    /**
     * Answers the seller's questions; work starts.
     *
     * @param actor the buyer
     * @param orderId which
     * @param answers by question id; every required one answered, no unknown ones, up to 5,000 characters each
     * @return the order as it is now
     */
    public Order submitRequirements(Actor actor, UUID orderId, Map<String, String> answers) {
        return Pending.here("Orders.submitRequirements");
    }

    /**
     * Hands over work.
     *
     * @param actor the seller
     * @param orderId which
     * @param message up to 5,000 characters; may be empty if there are items
     * @param items http(s) links, up to 20; may be empty if there is a message
     * @return the order as it is now
     */
    public Order deliver(Actor actor, UUID orderId, String message, List<Delivery.Item> items) {
        return Pending.here("Orders.deliver");
    }

    /**
     * Sends work back.
     *
     * @param actor the buyer
     * @param orderId which
     * @param reason 1 to 2,000 characters
     * @return the order as it is now
     * @throws io.github.whop4j.marketplace.problem.ConflictException {@code revisions_used_up} with the counts
     */
    public Order requestRevision(Actor actor, UUID orderId, String reason) {
        return Pending.here("Orders.requestRevision");
    }

    /**
     * Accepts the work.
     *
     * @param actor the buyer
     * @param orderId which
     * @return the order as it is now
     */
    public Order acceptDelivery(Actor actor, UUID orderId) {
        return Pending.here("Orders.acceptDelivery");
    }

    /**
     * Reviews the work, and accepts it if it was only delivered.
     *
     * @param actor the buyer
     * @param orderId which
     * @param rating 1 to 5
     * @param body up to 2,000 characters
     * @return the order as it is now
     * @throws io.github.whop4j.marketplace.problem.ConflictException {@code already_reviewed}
     */
    public Order leaveReview(Actor actor, UUID orderId, int rating, String body) {
        return Pending.here("Orders.leaveReview");
    }

    /**
     * Ends an order before work starts; the buyer gets everything back.
     *
     * @param actor buyer or seller
     * @param orderId which
     * @param reason up to 2,000 characters, possibly empty
     * @return the order as it is now; the refund follows
     */
    public Order cancel(Actor actor, UUID orderId, String reason) {
        return Pending.here("Orders.cancel");
    }

    /**
     * Reviews of a gig, newest first.
     *
     * @param gigId which
     * @param limit 1 to 100
     * @return public reviews
     */
    public List<Review> reviews(UUID gigId, int limit) {
        return Pending.here("Orders.reviews");
    }

    /**
     * How a seller is doing.
     *
     * @param sellerId who
     * @return public numbers
     */
    public Standing standing(UUID sellerId) {
        return Pending.here("Orders.standing");
    }
}
