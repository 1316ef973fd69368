package io.github.whop4j.sandbox.api.catalog;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.api.Query;
import io.github.whop4j.sandbox.catalog.Plans;
import io.github.whop4j.sandbox.catalog.Products;
import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.view.PlanView;
import io.github.whop4j.sandbox.view.Popularity;
import java.util.List;
import java.util.Objects;

/** {@code /plans}. */
public final class PlansApi {
    private final Products products;
    private final Plans plans;
    private final Links links;

    /**
     * Prepares the operations.
     *
     * @param products where plans belong
     * @param plans the rules of plans
     * @param links where their pages are
     */
    public PlansApi(Products products, Plans plans, Links links) {
        this.products = products;
        this.plans = plans;
        this.links = links;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.post("/plans", call -> view(call, create(call)));
        api.get("/plans", this::list);
        api.get("/plans/{id}", call -> view(call, plan(call)));
        api.add(Method.PATCH, "/plans/{id}", call -> view(call, plans.update(plan(call), call.body())));
        api.add(Method.DELETE, "/plans/{id}", call -> {
            plans.delete(plan(call));
            return true;
        });
    }

    private Plan create(Call call) {
        Company company = call.company(call.text("company_id"));
        return plans.create(company, products.of(company, call.text("product_id")), call.body());
    }

    private JsonObject list(Call call) {
        Query query = call.query();
        Company company = call.company(query.required("company_id"));
        List<Plan> rows = call.state().plans().all();
        rows.sort(Popularity.plans(call.state(), Objects.requireNonNullElse(query.text("order"), "created_at")));
        return Paging.page(
                query,
                rows,
                plan -> plan.exists()
                        && plan.companyId().equals(company.id())
                        && query.admitsAny("plan_types", plan.planType())
                        && query.admitsAny("product_ids", plan.productId())
                        && query.admitsAny("release_methods", plan.releaseMethod())
                        && query.admitsVisibility(plan.visibility())
                        && query.admitsTime("created", plan.createdAt()),
                Plan::id,
                plan -> PlanView.item(call.state(), links, plan));
    }

    private static Plan plan(Call call) {
        Plan plan = call.row("plan", call.state().plans(), Plan::companyId);
        if (!plan.exists()) {
            throw WhopError.notFound("plan", plan.id());
        }
        return plan;
    }

    private JsonObject view(Call call, Plan plan) {
        return PlanView.of(call.state(), links, plan);
    }
}
