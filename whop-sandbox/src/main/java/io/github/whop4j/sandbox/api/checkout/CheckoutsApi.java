package io.github.whop4j.sandbox.api.checkout;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.api.Validation;
import io.github.whop4j.sandbox.commerce.Checkouts;
import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.view.CheckoutView;

/** {@code /checkout_configurations}. */
public final class CheckoutsApi {
    private final Checkouts checkouts;
    private final Links links;

    /**
     * Prepares the operations.
     *
     * @param checkouts the rules
     * @param links where the pages are
     */
    public CheckoutsApi(Checkouts checkouts, Links links) {
        this.checkouts = checkouts;
        this.links = links;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.post("/checkout_configurations", call -> view(call, create(call)));
        api.get("/checkout_configurations", this::list);
        api.get("/checkout_configurations/{id}", call -> view(call, checkout(call)));
    }

    private static CheckoutConfiguration checkout(Call call) {
        CheckoutConfiguration checkout = call.row(
                "checkout configuration", call.state().checkoutConfigurations(), CheckoutConfiguration::companyId);
        if (checkout.isVisit()) {
            throw WhopError.notFound("checkout configuration", checkout.id());
        }
        return checkout;
    }

    /**
     * The body is one of three: a plan made on the spot, the id of a plan, or mode setup. The contract wants the company in
     * {@code plan.company_id}; Whop's own examples put it at the top, so both are taken.
     */
    private CheckoutConfiguration create(Call call) {
        JsonObject body = call.body();
        JsonObject plan = body.object("plan");
        String planId = body.string("plan_id");
        if (plan != null && planId != null) {
            throw WhopError.invalid("Give plan or plan_id, not both.");
        }
        if ("setup".equals(body.string("mode"))) {
            if (plan != null || planId != null) {
                throw WhopError.invalid("A checkout of mode setup has no plan.");
            }
            if (body.string("company_id") == null) {
                throw Validation.missing("company_id");
            }
            return checkouts.create(call.company(call.text("company_id")), (Plan) null, body);
        }
        if (planId != null) {
            Plan known = call.state().plans().find(planId);
            if (known == null || !known.exists() || !call.sees(known.companyId())) {
                throw WhopError.notFound("plan", planId);
            }
            if (known.madeFor() != null && known.madeFor().startsWith("inv_")) {
                throw WhopError.invalid(planId + " belongs to the invoice " + known.madeFor()
                        + ", which is paid on its own page and only once.");
            }
            return checkouts.create(call.company(known.companyId()), known, body);
        }
        if (plan == null) {
            throw Validation.missing("plan, or plan_id,");
        }
        String inPlan = plan.string("company_id");
        String companyId = inPlan == null ? body.string("company_id") : inPlan;
        if (companyId == null) {
            throw Validation.missing("plan.company_id");
        }
        return checkouts.create(call.company(companyId), plan, body);
    }

    private JsonObject list(Call call) {
        Company company = call.company(call.query().required("company_id"));
        return Paging.page(
                call.query(),
                call.state().checkoutConfigurations().all(),
                checkout -> !checkout.isVisit()
                        && checkout.companyId().equals(company.id())
                        && call.query().admits("plan_id", checkout.planId())
                        && call.query().admitsTime("created", checkout.createdAt()),
                CheckoutConfiguration::id,
                checkout -> view(call, checkout));
    }

    private JsonObject view(Call call, CheckoutConfiguration checkout) {
        return CheckoutView.of(call.state(), links, checkout);
    }
}
