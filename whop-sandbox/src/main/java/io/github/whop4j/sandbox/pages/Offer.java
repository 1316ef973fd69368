package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.catalog.Sales;
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
 * @param price as people read it
 * @param redirectUrl where the buyer goes after paying, null for a receipt instead
 * @param payment the payment that settles it or is about to, null while it can be paid
 * @param unavailable why it cannot be paid although nobody has, null when it can
 * @param promo what the promo code that was entered does
 * @param bill the invoice it is the page of, or none
 */
record Offer(
        String checkoutId,
        String planId,
        String title,
        String seller,
        String price,
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
     * @return null when there is no such session, or it is not for that plan, or there is nothing to pay
     */
    static @Nullable Offer find(State state, @Nullable String session, @Nullable String planId, String code) {
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
            return of(state, checkout, state.plans().get(checkout.planId()), code);
        });
    }

    private static Offer of(State state, CheckoutConfiguration checkout, Plan plan, String code) {
        String seller = state.companies().get(checkout.companyId()).title();
        Product product = plan.productId() == null ? null : state.products().get(plan.productId());
        String planTitle = Objects.requireNonNullElse(plan.settings().string("title"), seller);
        Payment payment = state.paymentsByCheckout().of(checkout.id()).stream()
                .filter(Payment::taken)
                .findFirst()
                .orElse(null);
        WhopError refusal = payment == null ? new Sales(state).refusal(plan) : null;
        Promo promo = Promo.of(state, checkout, plan, code);
        String title = product == null ? planTitle : product.title();
        return new Offer(
                checkout.id(),
                plan.id(),
                title,
                seller,
                Price.show(payment == null ? promo.price() : payment.split().total(), plan.currency()),
                checkout.redirectUrl(),
                payment,
                refusal == null ? null : String.valueOf(refusal.getMessage()).replace(plan.id(), title),
                promo,
                Bill.of(state, plan));
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
