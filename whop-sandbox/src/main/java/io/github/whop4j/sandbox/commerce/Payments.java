package io.github.whop4j.sandbox.commerce;

import io.github.whop4j.sandbox.catalog.Sales;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Purchase;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.Period;
import io.github.whop4j.sandbox.view.Price;
import io.github.whop4j.sandbox.wallet.Card;
import io.github.whop4j.sandbox.wallet.Customers;
import io.github.whop4j.sandbox.wallet.PaymentMethod;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Paying at a checkout. The card of a payment that was not declined is kept, to be charged later. */
public final class Payments {
    private final State state;
    private final Charging charging;
    private final PaymentMethods methods;
    private final Customers customers;
    private final Sales sales;

    /**
     * Opens the shop.
     *
     * @param state where the payments are kept
     * @param charging who tries the cards
     * @param methods who keeps them
     */
    public Payments(State state, Charging charging, PaymentMethods methods) {
        this.state = state;
        this.charging = charging;
        this.methods = methods;
        this.customers = new Customers(state);
        this.sales = new Sales(state);
        charging.onPaid(sales::take);
        charging.onVoided(sales::putBack);
    }

    /**
     * Tries a card on a checkout. Sends {@code payment.succeeded}, {@code payment.failed} or {@code payment.pending}.
     *
     * <p>Whop lets several people pay the same checkout configuration. Here it can be paid once: a marketplace makes one per
     * order, and a second payment of an order is the very bug a test wants to hear about. A buyer whose card was declined
     * tries again on the same payment, so one payment can fail first and succeed later.
     *
     * @param checkoutId {@code ch_…}
     * @param buyerId who pays, {@code user_…}
     * @return the payment, successful or not
     * @throws WhopError as {@link #pay(String, String, String, String, BigDecimal)}
     */
    public Payment pay(String checkoutId, String cardNumber, String buyerId) {
        return pay(checkoutId, cardNumber, buyerId, null, null);
    }

    /**
     * The same with a promo code, and a price the buyer has seen.
     *
     * @param checkoutId {@code ch_…}
     * @param buyerId who pays, {@code user_…}
     * @param promoCode what the buyer entered; null or blank for nothing
     * @param agreed the most the buyer wants to pay, in major units; null for any price
     * @return the payment, successful or not
     * @throws WhopError 404 for an unknown checkout or buyer, 400 for an unknown card, a checkout of mode setup or a promo
     *     code that cannot be used, 409 when it is paid or being paid already, its plan cannot be bought (any more) or
     *     costs more than was agreed
     */
    public Payment pay(
            String checkoutId,
            String cardNumber,
            String buyerId,
            @Nullable String promoCode,
            @Nullable BigDecimal agreed) {
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
            Plan plan = state.plans().get(checkout.planId());
            Payment earlierOrNew = attempt(checkout, plan, buyerId);
            WhopError refusal = sales.refusal(plan);
            if (refusal != null) {
                throw refusal;
            }
            Sales.Terms terms = sales.terms(checkout, plan, buyerId, promoCode);
            if (agreed != null && terms.total().compareTo(agreed) > 0) {
                throw dearer(terms, plan);
            }
            Payment attempt = earlierOrNew.priced(Pricing.split(plan, terms.total(), earlierOrNew.split()));
            sales.write(attempt, terms, card != Card.DECLINED);
            PaymentMethod kept =
                    card == Card.DECLINED ? null : methods.keep(attempt.companyId(), attempt.memberId(), buyerId, card);
            return charging.attempt(attempt, card, kept);
        });
    }

    /** No one is charged more than the page said: the price was changed meanwhile, or it was not known yet who buys. */
    private static WhopError dearer(Sales.Terms terms, Plan plan) {
        return WhopError.conflict(
                "price_changed",
                "This costs you " + Price.show(terms.total(), plan.currency()) + " now"
                        + (Period.trial(plan) != null && terms.trial() == null
                                ? ", for a trial is given only once"
                                : "")
                        + ". You were not charged; pay again if you agree.");
    }

    /** The buyer's declined payment of this checkout, to be tried again, or a new one; it has no price yet. */
    private Payment attempt(CheckoutConfiguration checkout, Plan plan, String buyerId) {
        for (Payment earlier : state.paymentsByCheckout().of(checkout.id())) {
            if (earlier.taken()) {
                throw WhopError.conflict(
                        "already_paid",
                        checkout.id() + " is " + earlier.status() + " already, by " + earlier.id()
                                + ". Create a new checkout configuration for another payment.");
            }
            if (earlier.status().equals("open") && earlier.userId().equals(buyerId)) {
                return earlier;
            }
        }
        Purchase purchase = Purchase.first(
                checkout.id(),
                plan,
                buyerId,
                customers.memberId(checkout.companyId(), buyerId),
                state.ids().next("mem"),
                BillingReason.first(plan),
                checkout.metadata());
        return Payment.begun(
                state.ids().next("pay"),
                purchase,
                Pricing.split(state, plan, Currencies.zero(plan.currency())),
                state.clock().instant());
    }
}
