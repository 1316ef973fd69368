package io.github.whop4j.sandbox.commerce;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.ledger.Settlement;
import io.github.whop4j.sandbox.ledger.WhopFee;
import io.github.whop4j.sandbox.state.CardUsed;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Posting;
import io.github.whop4j.sandbox.state.Progress;
import io.github.whop4j.sandbox.state.Purchase;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.PaymentView;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Paying. The buyer pays the plan's price; the application fee goes to the parent company, {@link WhopFee} to Whop, the rest
 * to the company that is paid. Both companies' money is pending first, see {@link Settlement}.
 */
public final class Payments {
    private static final String SLOW_CARD = "slow_card";
    private static final Duration SLOW_CARD_DELAY = Duration.ofMinutes(1);

    private final State state;
    private final Ledger ledger;
    private final Settlement settlement;
    private final Webhooks webhooks;
    private final List<Consumer<Payment>> paidListeners = new CopyOnWriteArrayList<>();

    /**
     * Opens the till.
     *
     * @param state where the payments are kept
     * @param ledger where the money is booked
     * @param settlement where it waits
     * @param webhooks who is told
     */
    public Payments(State state, Ledger ledger, Settlement settlement, Webhooks webhooks) {
        this.state = state;
        this.ledger = ledger;
        this.settlement = settlement;
        this.webhooks = webhooks;
        state.timers().on(SLOW_CARD, id -> succeed(state.payments().get(id)));
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
     * Tries a card on a checkout. Sends {@code payment.succeeded}, {@code payment.failed} or {@code payment.pending}.
     *
     * <p>Whop lets several people pay the same checkout configuration. Here it can be paid once: a marketplace makes one per
     * order, and a second payment of an order is the very bug a test wants to hear about. A buyer whose card was declined
     * tries again on the same payment, so one payment can fail first and succeed later.
     *
     * @param checkoutId {@code ch_…}
     * @param cardNumber one of {@link Card}
     * @param buyerId who pays, {@code user_…}
     * @return the payment, successful or not
     * @throws WhopError 404 for an unknown checkout or buyer, 400 for an unknown card or a checkout of mode setup, 409 when
     *     it is paid or being paid already
     */
    public Payment pay(String checkoutId, String cardNumber, String buyerId) {
        return state.store().change(() -> {
            CheckoutConfiguration checkout = state.checkoutConfigurations().find(checkoutId);
            if (checkout == null) {
                throw WhopError.notFound("checkout configuration", checkoutId);
            }
            if (state.people().find(buyerId) == null) {
                throw WhopError.notFound("user", buyerId);
            }
            if (checkout.planId() == null) {
                throw WhopError.invalid(checkoutId + " is of mode setup: there is nothing to pay.");
            }
            Card card = Card.of(cardNumber);
            Payment attempt = attempt(checkout, state.plans().get(checkout.planId()), buyerId);
            return switch (card) {
                case ACCEPTED -> succeed(tried(attempt, card, attempt.progress()));
                case DECLINED ->
                    told(
                            "payment.failed",
                            tried(
                                    attempt,
                                    card,
                                    attempt.progress().declined("failed", "Your card was declined.", now(), null)));
                case SLOW -> {
                    Payment pending = told(
                            "payment.pending",
                            tried(attempt, card, attempt.progress().pending(now())));
                    state.timers().after(SLOW_CARD_DELAY, SLOW_CARD, pending.id());
                    yield pending;
                }
            };
        });
    }

    /** The buyer's declined payment of this checkout, to be tried again, or a new one. */
    private Payment attempt(CheckoutConfiguration checkout, Plan plan, String buyerId) {
        for (Payment earlier : state.paymentsByCheckout().of(checkout.id())) {
            if (!earlier.status().equals("open")) {
                throw WhopError.conflict(
                        "already_paid",
                        checkout.id() + " is " + earlier.status() + " already, by " + earlier.id()
                                + ". Create a new checkout configuration for another payment.");
            }
            if (earlier.userId().equals(buyerId)) {
                return earlier;
            }
        }
        BigDecimal none = Currencies.zero(plan.currency());
        BigDecimal fee = Objects.requireNonNullElse(plan.applicationFeeAmount(), none);
        Purchase purchase = new Purchase(
                checkout.id(),
                checkout.companyId(),
                plan.id(),
                plan.productId(),
                buyerId,
                memberId(checkout.companyId(), buyerId),
                state.ids().next("mem"),
                "one_time",
                checkout.metadata());
        Payment.Split split = new Payment.Split(
                plan.currency(),
                plan.initialPrice(),
                fee,
                plan.applicationFeeAmount() == null ? null : state.ids().next("apfee"),
                WhopFee.of(plan.initialPrice(), fee, plan.currency()));
        return Payment.begun(state.ids().next("pay"), purchase, split, now());
    }

    /** Whoever pays a company again is the member it was before. */
    private String memberId(String companyId, String buyerId) {
        return state.payments().stream()
                .filter(earlier -> earlier.companyId().equals(companyId)
                        && earlier.userId().equals(buyerId))
                .map(Payment::memberId)
                .findFirst()
                .orElseGet(() -> state.ids().next("mber"));
    }

    private Payment tried(Payment payment, Card card, Progress progress) {
        return state.payments().put(payment.tried(new CardUsed(null, "visa", card.last4()), progress, now()));
    }

    private Instant now() {
        return state.clock().instant();
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

    private Payment told(String type, Payment payment) {
        webhooks.emit(type, payment.companyId(), PaymentView.of(state, payment));
        return payment;
    }
}
