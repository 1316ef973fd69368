package io.github.whop4j.gigflow.checkout;

import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutStatus;
import io.github.whop4j.marketplace.payment.Confirmation;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out what became of a checkout. */
final class Outcomes {
    /** At three seconds each: half a minute of waiting before the page says that there is no payment. */
    private static final int LOOKS = 10;

    private final Marketplace marketplace;

    Outcomes(Marketplace marketplace) {
        this.marketplace = marketplace;
    }

    Outcome of(Actor.User buyer, Checkout checkout, @Nullable String receiptId, int looks) {
        UUID known = checkout.orderId();
        if (known != null) {
            return ordered(buyer, checkout, known);
        }
        String session = checkout.sessionId();
        if (session == null) {
            return new Outcome(Outcome.State.FAILED, checkout, null);
        }
        Confirmation found;
        try {
            found = marketplace.payments().confirm(buyer, session, receiptId);
        } catch (WhopUnavailableException e) {
            // The page looks again; should it be closed, the webhook or the poller makes the order all the same.
            found = new Confirmation.Unpaid(CheckoutStatus.OPEN);
        }
        if (found instanceof Confirmation.Ordered ordered) {
            return ordered(buyer, checkout, ordered.orderId());
        }
        Outcome.State state = found instanceof Confirmation.Unpaid unpaid
                ? unpaid(unpaid.status(), looks)
                : Outcome.State.NEEDS_REVIEW;
        return new Outcome(state, checkout, null);
    }

    private Outcome ordered(Actor.User buyer, Checkout checkout, UUID orderId) {
        return new Outcome(Outcome.State.ORDERED, checkout, marketplace.orders().view(buyer, orderId));
    }

    private static Outcome.State unpaid(CheckoutStatus status, int looks) {
        return switch (status) {
            case FAILED -> Outcome.State.FAILED;
            case EXPIRED -> Outcome.State.EXPIRED;
            case NEEDS_REVIEW -> Outcome.State.NEEDS_REVIEW;
            case PENDING -> Outcome.State.PENDING;
            case CREATED, OPEN, PAID -> looks < LOOKS ? Outcome.State.CONFIRMING : Outcome.State.NOT_PAID;
        };
    }
}
