package io.github.whop4j.sandbox.ledger;

import io.github.whop4j.sandbox.state.Posting;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import io.github.whop4j.sandbox.state.Unsettled;
import java.math.BigDecimal;
import java.time.Duration;

/** The way of a company's money from pending to available. */
public final class Settlement {
    private static final String SETTLE = "settle";

    private final State state;
    private final Ledger ledger;
    private final Duration delay;
    private final Table<Unsettled> unsettled;

    /**
     * Works on a state.
     *
     * @param state where it is kept
     * @param ledger where the money is booked
     * @param delay from payment to availability; zero for at once
     */
    public Settlement(State state, Ledger ledger, Duration delay) {
        this.state = state;
        this.ledger = ledger;
        this.delay = delay;
        this.unsettled = state.store().table("unsettled", Unsettled.class, Unsettled::id);
        state.timers().on(SETTLE, this::settle);
    }

    /**
     * Starts the wait for money that was just booked to a company's pending account.
     *
     * @param paymentId the payment it came from
     * @param currency lower case
     * @param amount how much
     */
    public void await(String paymentId, String companyId, String currency, BigDecimal amount) {
        if (amount.signum() > 0) {
            String id = id(paymentId, companyId);
            unsettled.put(new Unsettled(id, companyId, currency, amount));
            state.timers().after(delay, SETTLE, id);
        }
    }

    /**
     * Gives money of a payment back to its buyer: what is still pending of that payment goes first, the rest comes out of
     * the available balance, which may fall below zero; the company then owes it.
     *
     * @param kind the kind of posting
     * @param reference the id of what caused it
     * @param companyId who pays it back
     * @param currency lower case
     * @param amount how much
     */
    public void payBack(
            String kind, String reference, String paymentId, String companyId, String currency, BigDecimal amount) {
        take(kind, reference, paymentId, companyId, currency, amount, Ledger.BUYERS);
    }

    /**
     * Moves money of a payment into its company's reserve, from where {@link #payBack} takes it.
     *
     * @param kind the kind of posting
     * @param reference the id of what caused it
     * @param currency lower case
     * @param amount how much
     * @return what of it had not settled
     */
    public BigDecimal holdBack(
            String kind, String reference, String paymentId, String companyId, String currency, BigDecimal amount) {
        return take(kind, reference, paymentId, companyId, currency, amount, Ledger.reserve(companyId));
    }

    /**
     * Moves money from the reserve back to where {@link #holdBack} took it: what would not have settled yet goes on waiting.
     *
     * @param kind the kind of posting
     * @param reference the id of what caused it
     * @param currency lower case
     * @param amount how much
     * @param fromPending what of it had not settled then
     */
    public void release(
            String kind,
            String reference,
            String paymentId,
            String companyId,
            String currency,
            BigDecimal amount,
            BigDecimal fromPending) {
        Unsettled waiting = unsettled.find(id(paymentId, companyId));
        BigDecimal toPending = waiting == null ? Currencies.zero(currency) : fromPending;
        if (waiting != null) {
            unsettled.put(new Unsettled(
                    waiting.id(), companyId, currency, waiting.amount().add(toPending)));
        }
        ledger.post(
                kind,
                reference,
                currency,
                new Posting.Line(Ledger.reserve(companyId), amount.negate()),
                new Posting.Line(Ledger.pending(companyId), toPending),
                new Posting.Line(Ledger.available(companyId), amount.subtract(toPending)));
    }

    private BigDecimal take(
            String kind,
            String reference,
            String paymentId,
            String companyId,
            String currency,
            BigDecimal amount,
            String to) {
        Unsettled waiting = unsettled.find(id(paymentId, companyId));
        BigDecimal fromPending =
                waiting == null ? Currencies.zero(currency) : waiting.amount().min(amount);
        if (waiting != null) {
            BigDecimal left = waiting.amount().subtract(fromPending);
            unsettled.put(new Unsettled(waiting.id(), companyId, currency, left));
        }
        ledger.post(
                kind,
                reference,
                currency,
                new Posting.Line(Ledger.pending(companyId), fromPending.negate()),
                new Posting.Line(Ledger.available(companyId), fromPending.subtract(amount)),
                new Posting.Line(to, amount));
        return fromPending;
    }

    private void settle(String id) {
        Unsettled due = unsettled.get(id);
        unsettled.remove(id);
        ledger.move(
                "settlement",
                id,
                due.currency(),
                due.amount(),
                Ledger.pending(due.companyId()),
                Ledger.available(due.companyId()));
    }

    private static String id(String paymentId, String companyId) {
        return paymentId + ':' + companyId;
    }
}
