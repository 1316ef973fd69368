package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.catalog.Sales;
import io.github.whop4j.sandbox.commerce.People;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.Price;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a checkout page shows.
 *
 * @param checkoutId {@code ch_…}
 * @param planId {@code plan_…}
 * @param title what is sold
 * @param seller who sells it
 * @param price what is due today, as people read it
 * @param recurring what it costs after that, in words; empty for nothing
 * @param redirectUrl where the buyer goes after paying, null for a receipt instead
 * @param payment the payment that settles it or is about to, null while it can be paid
 * @param unavailable why it cannot be paid although no one has, null when it can
 * @param promo what the promo code that was entered does
 * @param bill the invoice it is the page of, or none
 */
record Offer(
        String checkoutId,
        String planId,
        String title,
        String seller,
        String price,
        String recurring,
        @Nullable String redirectUrl,
        @Nullable Payment payment,
        @Nullable String unavailable,
        Promo promo,
        Bill bill) {

    /**
     * The offer of a session. As on Whop the plan alone says the price but not which order is paid, so the pages ask for the
     * session; and a session does not open the page of another plan.
     *
     * @param code the promo code that was entered, empty for none
     * @param email who buys, empty while that is not known
     * @return null when there is no such session, or it is not for that plan, or there is nothing to pay
     */
    static @Nullable Offer find(
            State state, @Nullable String session, @Nullable String planId, String code, String email) {
        if (session == null) {
            return null;
        }
        return state.store().read(() -> {
            CheckoutConfiguration checkout = state.checkoutConfigurations().find(session);
            if (checkout == null
                    || checkout.planId() == null
                    || (planId != null && !planId.equals(checkout.planId()))) {
                return null;
            }
            return of(state, checkout, state.plans().get(checkout.planId()), code, email);
        });
    }

    private static Offer of(State state, CheckoutConfiguration checkout, Plan plan, String code, String email) {
        String seller = state.companies().get(checkout.companyId()).title();
        Product product = plan.productId() == null ? null : state.products().get(plan.productId());
        String planTitle = Objects.requireNonNullElse(plan.settings().string("title"), seller);
        Payment payment = state.paymentsByCheckout().of(checkout.id()).stream()
                .filter(Payment::taken)
                .findFirst()
                .orElse(null);
        WhopError refusal = payment == null ? new Sales(state).refusal(plan) : null;
        Promo promo = Promo.of(state, checkout, plan, new People(state).idOf(email), code);
        String title = product == null ? planTitle : product.title();
        return new Offer(
                checkout.id(),
                plan.id(),
                title,
                seller,
                Price.show(
                        payment == null
                                ? promo.terms().total()
                                : payment.split().total(),
                        plan.currency()),
                Recurring.text(plan, promo.terms()),
                checkout.redirectUrl(),
                payment,
                refusal == null ? null : String.valueOf(refusal.getMessage()).replace(plan.id(), title),
                promo,
                Bill.of(state, plan));
    }

    /** The price and what comes after it, for the page that asks for it. */
    Html priced() {
        return Html.of(
                "{}{}",
                promo.price(price),
                recurring.isEmpty() ? Html.none() : Html.of("<p class=\"soft\">{}</p>", recurring));
    }

    /** What the button of the form says. */
    String button() {
        boolean trial = promo.terms().trial() != null && promo.terms().total().signum() == 0;
        return trial ? "Start the trial" : "Pay " + price;
    }

    /** What the form sends along: no one is charged more than the page said. */
    Html agreed() {
        return Html.of(
                "<input type=\"hidden\" name=\"agreed\" value=\"{}\">",
                promo.terms().total().toPlainString());
    }

    boolean isPaid() {
        return payment != null && payment.status().equals("paid");
    }

    /** Where a buyer who has paid goes next; null when the seller named no place. */
    @Nullable
    String returnUrl() {
        return redirectUrl == null || payment == null
                ? null
                : new ReturnUrl(redirectUrl)
                        .with("status", "success")
                        .with("receipt_id", payment.id())
                        .url();
    }
}
