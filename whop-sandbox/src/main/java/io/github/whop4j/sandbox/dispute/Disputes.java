package io.github.whop4j.sandbox.dispute;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Claims;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.ledger.Settlement;
import io.github.whop4j.sandbox.state.Dispute;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.DisputeView;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Disputes. When one is opened, its money goes into the company's reserve: what is still pending of the payment first, the
 * rest out of the available balance, which may fall below zero. There it stays until the bank decides: a dispute won gives it
 * back to where it was, one lost gives it to the buyer. One that is not answered in time is lost. As with refunds, the
 * application fee and Whop's fee stay where they are.
 */
public final class Disputes {
    private static final String DEADLINE = "dispute_deadline";
    private static final Duration TIME_TO_RESPOND = Duration.ofDays(7);

    private final State state;
    private final Ledger ledger;
    private final Settlement settlement;
    private final Webhooks webhooks;

    /**
     * Opens the office.
     *
     * @param state where the disputes are kept
     * @param ledger where the money is
     * @param settlement where it waits
     * @param webhooks who is told
     */
    public Disputes(State state, Ledger ledger, Settlement settlement, Webhooks webhooks) {
        this.state = state;
        this.ledger = ledger;
        this.settlement = settlement;
        this.webhooks = webhooks;
        state.timers().on(DEADLINE, this::deadline);
    }

    /**
     * The buyer's bank asks for money back. Sends {@code dispute.created}.
     *
     * @param paymentId {@code pay_…}
     * @param asked how much, in major units; null for all that is left
     * @param reason what the buyer says, or null
     * @return the dispute, needing a response
     * @throws WhopError 404 when there is no such payment, 400 when it was not paid, when nothing is left, or when more is
     *     asked for than is neither given back nor disputed already
     */
    public Dispute open(String paymentId, @Nullable BigDecimal asked, @Nullable String reason) {
        return state.store().change(() -> {
            Payment payment = paid(state, paymentId);
            BigDecimal left = Claims.left(state, payment);
            BigDecimal amount = asked == null ? left : Currencies.amount("amount", asked, payment.currency());
            if (left.signum() == 0) {
                throw WhopError.badRequest(
                        "payment_not_disputable", paymentId + " was given back or disputed in full already.");
            }
            if (amount.signum() == 0 || amount.compareTo(left) > 0) {
                throw WhopError.invalid("amount must be more than 0 and at most " + left
                        + ", which is what is neither given back nor disputed of " + paymentId + ", not " + amount
                        + ".");
            }
            String id = state.ids().next("dspt");
            BigDecimal fromPending =
                    settlement.holdBack("dispute", id, paymentId, payment.companyId(), payment.currency(), amount);
            Dispute dispute = state.disputes()
                    .put(new Dispute(
                            id,
                            paymentId,
                            payment.companyId(),
                            payment.currency(),
                            amount,
                            reason,
                            Dispute.NEEDS_RESPONSE,
                            buyer(payment),
                            state.clock().instant().plus(TIME_TO_RESPOND),
                            state.clock().instant(),
                            fromPending));
            state.timers().at(dispute.needsResponseBy(), DEADLINE, id);
            return told("dispute.created", dispute);
        });
    }

    /**
     * Adds to what the company says; a field sent as null is taken back. Sends {@code dispute.updated}.
     *
     * @param evidence fields of {@code update_evidence}
     * @return the dispute as it became
     * @throws WhopError 409 when the evidence was submitted already
     */
    public Dispute updateEvidence(Dispute dispute, JsonObject evidence) {
        requireEditable(dispute);
        JsonObject all = new JsonObject().putAll(dispute.evidence()).putAll(evidence);
        return step(dispute, dispute.status(), all);
    }

    /**
     * Hands what the company says to the bank. Sends {@code dispute.updated}.
     *
     * @return the dispute, under review
     * @throws WhopError 409 when the evidence was submitted already
     */
    public Dispute submitEvidence(Dispute dispute) {
        requireEditable(dispute);
        return step(dispute, Dispute.UNDER_REVIEW, dispute.evidence());
    }

    /**
     * The bank sides with the company, which has the money back. Sends {@code dispute.updated}.
     *
     * @param id {@code dspt_…}
     * @return the dispute, won
     * @throws WhopError 404 when there is none, 409 when it is over already
     */
    public Dispute win(String id) {
        return state.store().change(() -> {
            Dispute dispute = open(id);
            settlement.release(
                    "dispute_won",
                    id,
                    dispute.paymentId(),
                    dispute.companyId(),
                    dispute.currency(),
                    dispute.amount(),
                    Objects.requireNonNullElse(dispute.fromPending(), Currencies.zero(dispute.currency())));
            return step(dispute, Dispute.WON, dispute.evidence());
        });
    }

    /**
     * The bank sides with the buyer, who has the money. Sends {@code dispute.updated}.
     *
     * @param id {@code dspt_…}
     * @return the dispute, lost
     * @throws WhopError 404 when there is none, 409 when it is over already
     */
    public Dispute lose(String id) {
        return state.store().change(() -> lose(open(id)));
    }

    private Dispute lose(Dispute dispute) {
        ledger.move(
                "dispute_lost",
                dispute.id(),
                dispute.currency(),
                dispute.amount(),
                Ledger.reserve(dispute.companyId()),
                Ledger.BUYERS);
        return step(dispute, Dispute.LOST, dispute.evidence());
    }

    /** What Whop fills in by itself; the company can change it. */
    private JsonObject buyer(Payment payment) {
        Person buyer = state.people().get(payment.userId());
        return new JsonObject().put("customer_name", buyer.name()).put("customer_email_address", buyer.email());
    }

    /** A payment that was paid, for which alone there can be disputes. */
    static Payment paid(State state, String paymentId) {
        Payment payment = state.payments().find(paymentId);
        if (payment == null) {
            throw WhopError.notFound("payment", paymentId);
        }
        if (payment.paidAt() == null) {
            throw WhopError.badRequest(
                    "payment_not_disputable", paymentId + " was not paid, so there is nothing to dispute.");
        }
        return payment;
    }

    private Dispute open(String id) {
        Dispute dispute = state.disputes().find(id);
        if (dispute == null) {
            throw WhopError.notFound("dispute", id);
        }
        if (!dispute.open()) {
            throw WhopError.conflict("dispute_over", id + " is " + dispute.status() + " already.");
        }
        return dispute;
    }

    private static void requireEditable(Dispute dispute) {
        if (!dispute.editable()) {
            throw WhopError.conflict(
                    "dispute_not_editable",
                    dispute.id() + " is " + dispute.status() + "; its evidence can no longer be changed.");
        }
    }

    /** A bank that hears nothing sides with the buyer, whatever the company had prepared but not submitted. */
    private void deadline(String id) {
        Dispute dispute = state.disputes().get(id);
        if (dispute.editable()) {
            lose(dispute);
        }
    }

    private Dispute step(Dispute dispute, String status, JsonObject evidence) {
        return state.store()
                .change(() -> told("dispute.updated", state.disputes().put(dispute.next(status, evidence))));
    }

    private Dispute told(String type, Dispute dispute) {
        Payment payment = state.payments().get(dispute.paymentId());
        state.payments()
                .put(payment.withSubstatus(
                        Claims.substatus(state, payment), state.clock().instant()));
        webhooks.emit(type, dispute.companyId(), DisputeView.of(state, dispute));
        return dispute;
    }
}
