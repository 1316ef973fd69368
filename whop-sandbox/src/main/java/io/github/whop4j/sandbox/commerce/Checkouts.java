package io.github.whop4j.sandbox.commerce;

import io.github.whop4j.sandbox.catalog.Plans;
import io.github.whop4j.sandbox.catalog.Products;
import io.github.whop4j.sandbox.catalog.Redirects;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.State;
import org.jspecify.annotations.Nullable;

/** Offers to pay. Each method expects a body that fits the contract and checks what the contract cannot say. */
public final class Checkouts {
    private final State state;
    private final Products products;
    private final Plans plans;

    /**
     * Works on a state.
     *
     * @param state where the offers are kept
     */
    public Checkouts(State state) {
        this.state = state;
        this.products = new Products(state);
        this.plans = new Plans(state);
    }

    /**
     * Creates a checkout for a price made on the spot.
     *
     * @param company who is paid
     * @param plan the plan of the request
     * @param fields the whole body of the request
     * @return the checkout configuration
     * @throws WhopError 400 when price, application fee, product or address are not possible
     */
    public CheckoutConfiguration create(Company company, JsonObject plan, JsonObject fields) {
        return state.store().change(() -> {
            String id = state.ids().next("ch");
            return put(id, company, plan(company, plan, id), fields);
        });
    }

    /**
     * Makes a price on the spot.
     *
     * @param company who is paid
     * @param plan the plan of the request
     * @param madeFor the id of what it is made for
     * @return the plan
     * @throws WhopError 400 when price, application fee or product are not possible
     */
    public Plan plan(Company company, JsonObject plan, String madeFor) {
        return state.store().change(() -> plans.create(company, productId(company, plan), plan, madeFor));
    }

    /**
     * Creates a checkout for a plan that exists, or, without one, for saving a payment method.
     *
     * @param company who is paid
     * @param plan the price; null in mode setup
     * @param fields the whole body of the request
     * @return the checkout configuration
     * @throws WhopError 400 when the address to return to is not possible
     */
    public CheckoutConfiguration create(Company company, @Nullable Plan plan, JsonObject fields) {
        return state.store().change(() -> put(state.ids().next("ch"), company, plan, fields));
    }

    /**
     * Opens a plan's own page: each visit is an order, so that a form sent twice is paid once.
     *
     * @param plan one of the catalog or of an invoice
     * @return the visit; nothing but its pages knows it
     */
    public CheckoutConfiguration visit(Plan plan) {
        return state.store().change(() -> {
            Product product = plan.productId() == null ? null : state.products().get(plan.productId());
            return state.checkoutConfigurations()
                    .put(new CheckoutConfiguration(
                            state.ids().next("visit"),
                            plan.companyId(),
                            "visit",
                            plan.id(),
                            null,
                            product == null ? null : product.settings().string("redirect_purchase_url"),
                            new JsonObject(),
                            state.clock().instant()));
        });
    }

    private CheckoutConfiguration put(String id, Company company, @Nullable Plan plan, JsonObject fields) {
        String redirectUrl = fields.string("redirect_url");
        if (redirectUrl != null) {
            Redirects.check("redirect_url", redirectUrl);
        }
        return state.checkoutConfigurations()
                .put(new CheckoutConfiguration(
                        id,
                        company.id(),
                        plan == null ? "setup" : "payment",
                        plan == null ? null : plan.id(),
                        fields.object("metadata"),
                        redirectUrl,
                        fields,
                        state.clock().instant()));
    }

    /** The product named by id, or the one the seller knows by that external identifier, or a new one. */
    private @Nullable String productId(Company company, JsonObject plan) {
        String id = plan.string("product_id");
        JsonObject described = plan.object("product");
        if (id != null && described != null) {
            throw WhopError.invalid("plan takes product_id or product, not both.");
        }
        if (id != null) {
            return products.of(company, id).id();
        }
        return described == null ? null : products.described(company, described).id();
    }
}
