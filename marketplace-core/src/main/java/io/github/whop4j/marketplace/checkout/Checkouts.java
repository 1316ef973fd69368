package io.github.whop4j.marketplace.checkout;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.problem.Pending;
import java.util.UUID;

/** Prices what a buyer chose and opens a checkout at Whop for it. */
public final class Checkouts {
    Checkouts() {}

    /**
     * What the choice costs, without opening anything.
     *
     * @param actor who asks
     * @param request what they chose
     * @return the terms as they would be agreed now
     */
    public Terms quote(Actor actor, CheckoutRequest request) {
        return Pending.here("Checkouts.quote");
    }

    /**
     * Opens a checkout at Whop on the seller's company, with the platform's fee.
     *
     * @param actor a signed-in buyer, not the seller
     * @param request what they chose
     * @return an open checkout with a session and a purchase URL
     */
    public Checkout create(Actor actor, CheckoutRequest request) {
        return Pending.here("Checkouts.create");
    }

    /**
     * One of the actor's own checkouts.
     *
     * @param actor its buyer
     * @param checkoutId ours
     * @return the checkout
     */
    public Checkout find(Actor actor, UUID checkoutId) {
        return Pending.here("Checkouts.find");
    }

    /**
     * One of the actor's own checkouts, by Whop's id.
     *
     * @param actor its buyer
     * @param sessionId {@code ch_…}
     * @return the checkout
     */
    public Checkout findBySession(Actor actor, String sessionId) {
        return Pending.here("Checkouts.findBySession");
    }
}
