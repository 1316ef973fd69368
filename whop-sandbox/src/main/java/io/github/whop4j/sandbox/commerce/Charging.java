package io.github.whop4j.sandbox.commerce;

import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.ledger.Settlement;
import io.github.whop4j.sandbox.ledger.WhopFee;
import io.github.whop4j.sandbox.state.CardUsed;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Posting;
import io.github.whop4j.sandbox.state.Progress;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.PaymentView;
import io.github.whop4j.sandbox.wallet.Card;
import io.github.whop4j.sandbox.wallet.PaymentMethod;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Trying a card on a payment, and booking what comes of it. The buyer pays the total; the application fee goes to the parent
 * company, {@link WhopFee} to Whop, the rest to the company that is paid. Both companies' money is pending first, see
 * {@link Settlement}. Everything here happens inside a change.
 */
public final class Charging {
    private static final String SLOW_CARD = "slow_card";
    /** How long the bank of a slow card takes. */
    public static final Duration SLOW_CARD_DELAY = Duration.ofMinutes(1);
    /** What is said of a declined card. */
    public static final String DECLINED = "Your card was declined.";

    private final State state;
    private final Ledger ledger;
    private final Settlement settlement;
    private final Webhooks webhooks;
    private final List<Consumer<Payment>> paidListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Payment>> declinedListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Payment>> voidedListeners = new CopyOnWriteArrayList<>();

    /**
     * Works on a state.
     *
     * @param state where the payments are kept
     * @param ledger where the money is booked
     * @param settlement where it waits
     * @param webhooks who is told
     */
    public Charging(State state, Ledger ledger, Settlement settlement, Webhooks webhooks) {
        this.state = state;
        this.ledger = ledger;
        this.settlement = settlement;
        this.webhooks = webhooks;
        state.timers().on(SLOW_CARD, id -> bankAnswers(state.payments().get(id)));
    }

    /**
     * Has something done about each successful payment, in the same change and before {@code payment.succeeded} is told.
     *
     * @param listener gets the payment, paid and booked
     */
    public void onPaid(Consumer<Payment> listener) {
        paidListeners.add(listener);
    }

    /**
     * Has something done about each payment whose card was declined, in the same change and before {@code payment.failed} is
     * told.
     *
     * @param listener gets the payment, open
     */
    public void onDeclined(Consumer<Payment> listener) {
        declinedListeners.add(listener);
    }

    /**
     * Has something done about each payment that is called off, in the same change.
     *
     * @param listener gets the payment, void
     */
    public void onVoided(Consumer<Payment> listener) {
        voidedListeners.add(listener);
    }

    /** Begins a payment no one is there to pay. Sends {@code payment.created}. */
    public Payment begin(Payment payment) {
        return told("payment.created", state.payments().put(payment));
    }

    /**
     * Tries a card its owner has just entered. Sends {@code payment.succeeded}, {@code payment.failed} or
     * {@code payment.pending}.
     *
     * @param payment an open one
     * @param kept the card as it is kept, or null when it is not
     * @return the payment, successful or not
     */
    public Payment attempt(Payment payment, Card card, @Nullable PaymentMethod kept) {
        return attempt(payment, card, used(card, kept), "failed", null);
    }

    /**
     * Tries a kept card while its owner is away. Sends the same as {@link #attempt}. No bank is asked for nothing.
     *
     * @param payment an open one
     * @param method the card; null when the member has none, which fails too
     * @param declinedAs the substatus when it is declined: failed or past_due
     * @param nextAttemptAt when it is tried again by itself if it is declined, or null
     * @return the payment, successful or not
     */
    public Payment charge(
            Payment payment, @Nullable PaymentMethod method, String declinedAs, @Nullable Instant nextAttemptAt) {
        if (payment.split().total().signum() == 0) {
            return succeed(method == null ? payment : payment.tried(with(method), payment.progress(), now()));
        }
        if (method == null) {
            Progress failed = payment.progress()
                    .declined(declinedAs, "There is no payment method to charge.", now(), nextAttemptAt);
            return declined(payment.withProgress(failed, now()));
        }
        return attempt(payment, method.card().offSession(), used(method.card(), method), declinedAs, nextAttemptAt);
    }

    /**
     * Gives up on a payment no one could be charged for.
     *
     * @param payment an open one
     * @return the payment, uncollectible
     */
    public Payment giveUp(Payment payment) {
        return state.payments()
                .put(payment.withProgress(payment.progress().closed("uncollectible", "uncollectible"), now()));
    }

    /**
     * Calls a payment off. Whop sends no event about that.
     *
     * @param payment an open or pending one
     * @return the payment, void
     */
    public Payment callOff(Payment payment) {
        Payment off =
                state.payments().put(payment.withProgress(payment.progress().closed("void", "canceled"), now()));
        voidedListeners.forEach(listener -> listener.accept(off));
        return off;
    }

    private Payment attempt(
            Payment payment, Card card, CardUsed used, String declinedAs, @Nullable Instant nextAttemptAt) {
        Progress before = payment.progress();
        return switch (card) {
            case ACCEPTED, DECLINED_LATER -> succeed(payment.tried(used, before, now()));
            case DECLINED ->
                declined(payment.tried(used, before.declined(declinedAs, DECLINED, now(), nextAttemptAt), now()));
            case SLOW -> {
                Payment pending = told(
                        "payment.pending", state.payments().put(payment.tried(used, before.pending(now()), now())));
                state.timers().after(SLOW_CARD_DELAY, SLOW_CARD, pending.id());
                yield pending;
            }
        };
    }

    private Payment declined(Payment payment) {
        state.payments().put(payment);
        declinedListeners.forEach(listener -> listener.accept(payment));
        return told("payment.failed", payment);
    }

    /** It may have been called off meanwhile, or called off and begun again; then this answer is about nothing. */
    private void bankAnswers(Payment payment) {
        if (payment.status().equals("pending")) {
            succeed(payment);
        }
    }

    private Payment succeed(Payment open) {
        Payment paid = state.payments().put(open.withProgress(open.progress().succeeded(now()), now()));
        Company seller = state.companies().get(paid.companyId());
        String parentId = Objects.requireNonNullElse(seller.parentCompanyId(), seller.id());
        Payment.Split split = paid.split();
        ledger.post(
                "payment",
                paid.id(),
                paid.currency(),
                new Posting.Line(Ledger.BUYERS, split.total().negate()),
                new Posting.Line(Ledger.pending(seller.id()), split.seller()),
                new Posting.Line(Ledger.pending(parentId), split.applicationFee()),
                new Posting.Line(Ledger.WHOP, split.whopFee()));
        settlement.await(paid.id(), seller.id(), paid.currency(), split.seller());
        settlement.await(paid.id(), parentId, paid.currency(), split.applicationFee());
        paidListeners.forEach(listener -> listener.accept(paid));
        return told("payment.succeeded", paid);
    }

    /** A kept card before it is tried. */
    static CardUsed with(PaymentMethod method) {
        return used(method.card(), method);
    }

    private static CardUsed used(Card card, @Nullable PaymentMethod kept) {
        return new CardUsed(
                kept == null ? null : kept.id(),
                kept == null ? null : kept.createdAt(),
                PaymentMethod.BRAND,
                card.last4());
    }

    private Instant now() {
        return state.clock().instant();
    }

    private Payment told(String type, Payment payment) {
        webhooks.emit(type, payment.companyId(), PaymentView.of(state, payment));
        return payment;
    }
}
