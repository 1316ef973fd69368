package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan, as {@code Plan} and {@code PlanListResponse} of the contract. */
public final class PlanView {
    private PlanView() {}

    /**
     * The whole plan.
     *
     * @param state where its company, product and members are
     * @param links where its page is
     * @return every key of {@code Plan}
     */
    public static JsonObject of(State state, Links links, Plan plan) {
        JsonObject settings = plan.settings();
        return item(state, links, plan)
                .put("collect_tax", false)
                .put("custom_fields", customFields(settings.list("custom_fields")))
                .put("tax_type", Objects.requireNonNullElse(settings.string("override_tax_type"), "unspecified"));
    }

    /**
     * The plan as an element of a list.
     *
     * @param state where its company, product and members are
     * @param links where its page is
     * @return every key of {@code PlanListResponse}
     */
    public static JsonObject item(State state, Links links, Plan plan) {
        JsonObject settings = plan.settings();
        Company company = state.companies().get(plan.companyId());
        String madeFor = plan.madeFor();
        return new JsonObject()
                .put("id", plan.id())
                .put("title", settings.get("title"))
                .put("description", settings.get("description"))
                .put("plan_type", plan.planType())
                .put("release_method", plan.releaseMethod())
                .put("visibility", plan.visibility())
                .put("currency", plan.currency())
                .put("initial_price", plan.initialPrice())
                .put("renewal_price", plan.renewalPrice())
                .put("billing_period", plan.renews() ? Period.of(plan).toDays() : null)
                .put("trial_period_days", Period.trialDays(plan))
                .put("expiration_days", settings.get("expiration_days"))
                .put("split_pay_required_payments", settings.get("split_pay_required_payments"))
                .put("adaptive_pricing_enabled", Boolean.TRUE.equals(settings.bool("adaptive_pricing_enabled")))
                .put("three_ds_level", settings.get("three_ds_level"))
                .put("payment_method_configuration", paymentMethods(settings))
                .put("stock", plan.limited() ? plan.stock() : null)
                .put("unlimited_stock", !plan.limited())
                .put("member_count", Popularity.members(state, plan))
                .put("internal_notes", settings.get("internal_notes"))
                .put("metadata", settings.get("metadata"))
                .put("company", titled(company.id(), company.title()))
                .put("product", product(state, plan.productId()))
                .put(
                        "invoice",
                        madeFor != null && madeFor.startsWith("inv_") ? new JsonObject().put("id", madeFor) : null)
                .put("purchase_url", purchaseUrl(links, plan))
                .put("created_at", plan.createdAt())
                .put("updated_at", plan.updatedAt());
    }

    /** A plan made for a checkout is paid on that checkout's page: on its own, no one would know which order is meant. */
    private static String purchaseUrl(Links links, Plan plan) {
        String madeFor = plan.madeFor();
        return (madeFor != null && madeFor.startsWith("ch_")
                        ? links.checkout(plan.id(), madeFor)
                        : links.plan(plan.id()))
                .toString();
    }

    private static @Nullable JsonObject product(State state, @Nullable String id) {
        return id == null ? null : titled(id, state.products().get(id).title());
    }

    private static JsonObject titled(String id, String title) {
        return new JsonObject().put("id", id).put("title", title);
    }

    /**
     * Which payment methods can be used. Whop's defaults are part of a configuration that does not say.
     *
     * @param settings of a plan or a checkout
     * @return the configuration, or null where there is none
     */
    public static @Nullable JsonObject paymentMethods(JsonObject settings) {
        JsonObject configured = settings.object("payment_method_configuration");
        return configured == null
                ? null
                : new JsonObject()
                        .putAll(configured)
                        .put(
                                "include_platform_defaults",
                                !Boolean.FALSE.equals(configured.bool("include_platform_defaults")));
    }

    private static List<JsonObject> customFields(@Nullable List<?> fields) {
        return Objects.requireNonNullElse(fields, List.of()).stream()
                .map(JsonObject.class::cast)
                .map(field -> new JsonObject()
                        .put("id", field.get("id"))
                        .put("field_type", field.get("field_type"))
                        .put("name", field.get("name"))
                        .put("order", field.get("order"))
                        .put("placeholder", field.get("placeholder"))
                        .put("required", Boolean.TRUE.equals(field.bool("required"))))
                .toList();
    }
}
