package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import org.jspecify.annotations.Nullable;

/** A checkout configuration, as {@code CheckoutConfiguration} of the contract; in lists it looks the same. */
public final class CheckoutView {
    private CheckoutView() {}

    /**
     * The checkout configuration.
     *
     * @param state where its plan is
     * @param links where its page is
     * @return every key of {@code CheckoutConfiguration}
     */
    public static JsonObject of(State state, Links links, CheckoutConfiguration checkout) {
        JsonObject settings = checkout.settings();
        Plan plan = checkout.planId() == null ? null : state.plans().get(checkout.planId());
        String planId = plan == null ? "setup" : plan.id();
        return new JsonObject()
                .put("id", checkout.id())
                .put("company_id", checkout.companyId())
                .put("mode", checkout.mode())
                .put("plan", plan == null ? null : plan(plan))
                .put("currency", plan == null ? settings.get("currency") : plan.currency())
                .put("metadata", checkout.metadata())
                .put("affiliate_code", settings.get("affiliate_code"))
                .put("allow_promo_codes", checkout.takesPromoCodes())
                .put("payment_method_configuration", PlanView.paymentMethods(settings))
                .put("purchase_url", links.checkout(planId, checkout.id()).toString())
                .put("redirect_url", checkout.redirectUrl());
    }

    /**
     * How the API names the checkout a user paid on.
     *
     * @param id as payments and memberships keep it, null for a charge without a checkout
     * @return the id; null when a plan's own page was visited, for which no checkout configuration was made
     */
    public static @Nullable String shownId(State state, @Nullable String id) {
        CheckoutConfiguration checkout =
                id == null ? null : state.checkoutConfigurations().find(id);
        return checkout != null && checkout.isVisit() ? null : id;
    }

    private static JsonObject plan(Plan plan) {
        JsonObject settings = plan.settings();
        return new JsonObject()
                .put("id", plan.id())
                .put("adaptive_pricing_enabled", Boolean.TRUE.equals(settings.bool("adaptive_pricing_enabled")))
                .put("billing_period", plan.renews() ? Period.of(plan).toDays() : null)
                .put("currency", plan.currency())
                .put("expiration_days", settings.get("expiration_days"))
                .put("initial_price", plan.initialPrice())
                .put("renewal_price", plan.renewalPrice())
                .put("plan_type", plan.planType())
                .put("release_method", plan.releaseMethod())
                .put("three_ds_level", settings.get("three_ds_level"))
                .put("trial_period_days", Period.trialDays(plan))
                .put("visibility", plan.visibility());
    }
}
