package io.github.whop4j.sandbox.commerce;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.ledger.Claims;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.ledger.Settlement;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Refund;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.RefundView;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Giving money back. As on Whop, the company that was paid bears all of it; the application fee and Whop's fee stay where
 * they are. The money leaves the company when the refund is asked for; the refund itself is pending first.
 */
public final class Refunds {
    private static final String ARRIVE = "refund";

    private final State state;
    private final Settlement settlement;
    private final Webhooks webhooks;
    private final Duration delay;

    /**
     * Opens the counter.
     *
     * @param state where the refunds are kept
     * @param settlement where the money comes from
     * @param webhooks who is told
     * @param delay from pending to succeeded; zero for at once
     */
    public Refunds(State state, Settlement settlement, Webhooks webhooks, Duration delay) {
        this.state = state;
        this.settlement = settlement;
        this.webhooks = webhooks;
        this.delay = delay;
        state.timers().on(ARRIVE, this::arrive);
    }

    /**
     * Gives back some or all of a payment. Sends {@code refund.created}, and {@code refund.updated} when it succeeded.
     *
     * @param partialAmount how much, in major units; null for all that is left
     * @return the payment as it became
     * @throws WhopError 400 when it was not paid, when nothing is left, or when more is asked for than is left; what is
     *     disputed is not left
     */
    public Payment refund(Payment payment, @Nullable BigDecimal partialAmount) {
        return state.store().change(() -> give(payment, amount(payment, partialAmount)));
    }

    private BigDecimal amount(Payment payment, @Nullable BigDecimal partialAmount) {
        if (payment.paidAt() == null) {
            throw WhopError.badRequest(
                    "payment_not_refundable", payment.id() + " was not paid, so there is nothing to give back.");
        }
        BigDecimal left = Claims.left(state, payment);
        BigDecimal amount =
                partialAmount == null ? left : Currencies.amount("partial_amount", partialAmount, payment.currency());
        if (left.signum() == 0 && payment.refunded().compareTo(payment.split().total()) < 0) {
            throw WhopError.badRequest(
                    "payment_disputed",
                    "What is left of " + payment.id() + " is disputed; it cannot be given back a second time.");
        }
        if (left.signum() == 0) {
            throw WhopError.badRequest("payment_already_refunded", payment.id() + " was given back in full already.");
        }
        if (amount.signum() == 0 || amount.compareTo(left) > 0) {
            throw WhopError.invalid("partial_amount must be more than 0 and at most " + left
                    + ", which is what is neither given back nor disputed of " + payment.id() + ", not " + amount
                    + ".");
        }
        return amount;
    }

    private Payment give(Payment payment, BigDecimal amount) {
        Instant now = state.clock().instant();
        Refund refund = state.refunds()
                .put(new Refund(
                        state.ids().next("rfnd"),
                        payment.id(),
                        payment.companyId(),
                        payment.currency(),
                        amount,
                        "pending",
                        now,
                        now.plus(delay)));
        settlement.payBack("refund", refund.id(), payment.id(), payment.companyId(), payment.currency(), amount);
        Payment refunded = payment.refunded(amount, now);
        Payment after = state.payments().put(refunded.withSubstatus(Claims.substatus(state, refunded), now));
        webhooks.emit("refund.created", refund.companyId(), RefundView.of(state, refund));
        state.timers().after(delay, ARRIVE, refund.id());
        return after;
    }

    private void arrive(String id) {
        Refund pending = state.refunds().get(id);
        Refund succeeded = state.refunds()
                .put(new Refund(
                        id,
                        pending.paymentId(),
                        pending.companyId(),
                        pending.currency(),
                        pending.amount(),
                        "succeeded",
                        pending.createdAt(),
                        pending.settlesAt()));
        webhooks.emit("refund.updated", succeeded.companyId(), RefundView.of(state, succeeded));
    }
}
