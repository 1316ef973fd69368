package io.github.whop4j.gigflow.checkout;

import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.order.OrderView;
import org.jspecify.annotations.Nullable;

/**
 * What the buyer sees after paying, as the server found it.
 *
 * @param state which face the page shows
 * @param checkout theirs
 * @param order the order once it exists; null before
 */
public record Outcome(
        State state, Checkout checkout, @Nullable OrderView order) {
    /** The faces of the page. */
    public enum State {
        /** Just back from paying; Whop has not said yet. */
        CONFIRMING,
        /** Asked several times and there is no payment. */
        NOT_PAID,
        /** Whop has a payment that is not settled. */
        PENDING,
        /** The payment failed. */
        FAILED,
        /** No one paid in time. */
        EXPIRED,
        /** Money came that does not match. */
        NEEDS_REVIEW,
        /** The order exists. */
        ORDERED
    }

    /** Whether the page looks again by itself. */
    public boolean unsettled() {
        return state == State.CONFIRMING || state == State.PENDING;
    }

    public boolean canPay() {
        return checkout.purchaseUrl() != null && (state == State.NOT_PAID || state == State.FAILED);
    }

    public boolean canLookAgain() {
        return state == State.NOT_PAID;
    }

    public boolean canStartOver() {
        return state == State.FAILED || state == State.EXPIRED;
    }

    public String tone() {
        return state == State.FAILED ? "error" : "warning";
    }

    public String heading() {
        return switch (state) {
            case CONFIRMING -> "Confirming your payment";
            case NOT_PAID -> "No payment yet";
            case PENDING -> "Your payment is on its way";
            case FAILED -> "The payment did not go through";
            case EXPIRED -> "This checkout has expired";
            case NEEDS_REVIEW -> "We are looking at your payment";
            case ORDERED -> "Thank you";
        };
    }

    public String text() {
        return switch (state) {
            case CONFIRMING -> "We are asking Whop. This page moves on by itself; you may also close it.";
            case NOT_PAID -> "Whop knows of no payment for this order. If you have paid, it will be found without you.";
            case PENDING ->
                "Your bank takes its time. The order begins as soon as the money is there; we tell you then.";
            case FAILED -> "Nothing was charged. Try again, perhaps with another card.";
            case EXPIRED -> "Nothing was charged. Choose your package again to get today's terms.";
            case NEEDS_REVIEW ->
                "What arrived does not match what was agreed, so a person checks it before anything else happens."
                        + " Nothing is lost. Keep this number.";
            case ORDERED -> "";
        };
    }
}
