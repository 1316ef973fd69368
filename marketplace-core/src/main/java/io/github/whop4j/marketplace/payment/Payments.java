package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.problem.Pending;
import org.jspecify.annotations.Nullable;

/**
 * Makes what Whop knows about a payment true here. The browser's return, the webhook and the poller all end in the same
 * convergence, which re-reads the payment from Whop and believes nothing else.
 */
public final class Payments {
    Payments() {}

    /**
     * The buyer is back from paying.
     *
     * @param actor the checkout's buyer
     * @param sessionId Whop's checkout configuration {@code ch_…}
     * @param receiptId the payment the browser was told of; null to ask Whop for the session's payments
     * @return what Whop says
     */
    public Confirmation confirm(Actor actor, String sessionId, @Nullable String receiptId) {
        return Pending.here("Payments.confirm");
    }
}
