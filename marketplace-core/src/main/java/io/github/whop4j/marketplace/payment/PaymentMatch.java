package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.money.Money;
import org.jspecify.annotations.Nullable;

/** What a payment means for a checkout: a pure function of what was agreed and what Whop says. */
sealed interface PaymentMatch {
    /** Agreed, paid and not given back: an order is owed. */
    record Accepted() implements PaymentMatch {}

    /** No money yet, or no money any more: no order, and nothing to look at. */
    record Unpaid(PaymentState state) implements PaymentMatch {}

    /** Money came that is not what was agreed. */
    record Mismatch(String reason) implements PaymentMatch {}

    /** Not a payment of this checkout at all. */
    record Unrelated() implements PaymentMatch {}

    /**
     * Judges. A payment belongs to the checkout it was paid through; only if Whop names none does our metadata count, and
     * never against the session: a seller could open a session of their own, without our fee, and write our id into it.
     *
     * <p>More money than agreed is honoured: Whop's total includes tax and what the buyer's bank adds, and the buyer has
     * paid at least what was asked. Less, another currency, another company or a smaller fee is not.
     */
    static PaymentMatch of(Checkout checkout, PaymentSnapshot payment) {
        boolean throughOurs = payment.sessionId() != null && payment.sessionId().equals(checkout.sessionId());
        boolean namesOurs = checkout.id().equals(payment.checkoutId());
        if (!throughOurs && !namesOurs) {
            return new Unrelated();
        }
        PaymentState state = payment.state();
        if (state == PaymentState.NEEDS_REVIEW) {
            return new Mismatch("payment_state_unclear");
        }
        if (!state.holdsMoney()) {
            return new Unpaid(state);
        }
        if (!checkout.companyId().equals(payment.companyId())) {
            return new Mismatch("company_mismatch");
        }
        if (!throughOurs && payment.sessionId() != null && checkout.sessionId() != null) {
            return new Mismatch("session_mismatch");
        }
        Money total = payment.total();
        if (total == null) {
            return new Mismatch("amount_unknown");
        }
        if (!total.currency().equals(checkout.terms().total().currency())) {
            return new Mismatch("currency_mismatch");
        }
        if (total.compareTo(checkout.terms().total()) < 0) {
            return new Mismatch("amount_mismatch");
        }
        if (!throughOurs && keepsLess(payment.applicationFee(), checkout.terms().fee())) {
            return new Mismatch("fee_mismatch");
        }
        return new Accepted();
    }

    private static boolean keepsLess(@Nullable Money kept, Money agreed) {
        return kept != null && (!kept.currency().equals(agreed.currency()) || kept.compareTo(agreed) < 0);
    }
}
