package io.github.whop4j.sandbox.api.catalog;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.api.Query;
import io.github.whop4j.sandbox.catalog.Plans;
import io.github.whop4j.sandbox.catalog.ProductView;
import io.github.whop4j.sandbox.catalog.Products;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.view.Popularity;
import java.util.List;
import java.util.Objects;

/** {@code /products}. */
public final class ProductsApi {
    private final Products products;
    private final Plans plans;

    /**
     * Prepares the operations.
     *
     * @param products the rules of products
     * @param plans the rules of the plan a product can be created with
     */
    public ProductsApi(Products products, Plans plans) {
        this.products = products;
        this.plans = plans;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.post("/products", this::create);
        api.get("/products", ProductsApi::list);
        api.get("/products/{id}", call -> ProductView.of(call.state(), product(call)));
        api.add(
                Method.PATCH,
                "/products/{id}",
                call -> ProductView.of(call.state(), products.update(product(call), call.body())));
        api.add(Method.DELETE, "/products/{id}", call -> {
            products.delete(product(call));
            return true;
        });
    }

    private JsonObject create(Call call) {
        Company company = call.company(call.text("company_id"));
        List<?> experiences = call.body().list("experience_ids");
        if (experiences != null && !experiences.isEmpty()) {
            throw WhopError.notFound("experience", String.valueOf(experiences.get(0)));
        }
        Product product = products.create(company, null, call.body());
        JsonObject plan = call.body().object("plan_options");
        if (plan != null) {
            plans.create(company, product, new JsonObject().putAll(plan).put("currency", plan.get("base_currency")));
        }
        return ProductView.of(call.state(), product);
    }

    /** Every product here is of the type regular. */
    private static JsonObject list(Call call) {
        Query query = call.query();
        Company company = call.company(query.required("company_id"));
        List<Product> rows = call.state().products().all();
        rows.sort(Popularity.products(call.state(), Objects.requireNonNullElse(query.text("order"), "created_at")));
        return Paging.page(
                query,
                rows,
                product -> product.exists()
                        && product.companyId().equals(company.id())
                        && query.admitsAny("product_types", "regular")
                        && query.admitsVisibility(product.visibility())
                        && query.admitsTime("created", product.createdAt()),
                Product::id,
                product -> ProductView.item(call.state(), product));
    }

    private static Product product(Call call) {
        Product product = call.row("product", call.state().products(), Product::companyId);
        if (!product.exists()) {
            throw WhopError.notFound("product", product.id());
        }
        return product;
    }
}
