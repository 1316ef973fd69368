package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import java.util.Objects;

/** A checkout configuration, as {@code CheckoutConfiguration} of the contract; in lists it looks the same. */
public final class CheckoutView {
    private CheckoutView() {}

    /**
     * The checkout configuration.
     *
     * @param state where its plan is
     * @param links where its page is
     * @param checkout the checkout configuration
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
                .put("allow_promo_codes", !Boolean.FALSE.equals(settings.bool("allow_promo_codes")))
                .put("payment_method_configuration", settings.get("payment_method_configuration"))
                .put("purchase_url", links.checkout(planId, checkout.id()).toString())
                .put("redirect_url", checkout.redirectUrl());
    }

    private static JsonObject plan(Plan plan) {
        JsonObject settings = plan.settings();
        return new JsonObject()
                .put("id", plan.id())
                .put("adaptive_pricing_enabled", Boolean.TRUE.equals(settings.bool("adaptive_pricing_enabled")))
                .put("billing_period", settings.get("billing_period"))
                .put("currency", plan.currency())
                .put("expiration_days", settings.get("expiration_days"))
                .put("initial_price", plan.initialPrice())
                .put("renewal_price", plan.renewalPrice())
                .put("plan_type", plan.planType())
                .put("release_method", Objects.requireNonNullElse(settings.string("release_method"), "buy_now"))
                .put("three_ds_level", null)
                .put("trial_period_days", settings.get("trial_period_days"))
                .put("visibility", Objects.requireNonNullElse(settings.string("visibility"), "visible"));
    }
}
