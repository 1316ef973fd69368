package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/** A seller fills its catalog and takes everything out again. */
final class CatalogStory {
    private CatalogStory() {}

    static void tell(Story story) {
        story.expect("payment.succeeded", "membership.activated");
        String company = story.platform().company("Catalog seller");
        String product = story.checked(
                        "POST /products",
                        "/products",
                        object("company_id", company, "title", "Lessons", "metadata", object("level", 1)))
                .id();
        story.checked("GET /products", "/products?company_id=" + company, null);
        story.checked("GET /products/{id}", "/products/" + product, null);
        story.checked(
                "PATCH /products/{id}",
                "/products/" + product,
                object("headline", "Learn", "gallery_images", List.of(object("id", "file_1"))));
        plans(story, company, product);
        story.checked("DELETE /products/{id}", "/products/" + product, null);
    }

    private static void plans(Story story, String company, String product) {
        JsonObject body = object(
                "company_id",
                company,
                "product_id",
                product,
                "initial_price",
                BigDecimal.TEN,
                "unlimited_stock",
                false,
                "stock",
                3,
                "custom_fields",
                List.of(object("field_type", "text", "name", "Level")),
                "payment_method_configuration",
                object("enabled", List.of("card"), "disabled", List.of()),
                "metadata",
                object("tier", "gold"));
        String plan = story.checked("POST /plans", "/plans", body).id();
        story.checked("GET /plans", "/plans?company_id=" + company, null);
        story.checked("GET /plans/{id}", "/plans/" + plan, null);
        story.checked("PATCH /plans/{id}", "/plans/" + plan, object("title", "Gold", "visibility", "hidden"));
        promoCodes(story, company, plan);
        story.checked("DELETE /plans/{id}", "/plans/" + plan, null);
    }

    private static void promoCodes(Story story, String company, String plan) {
        JsonObject body = object(
                "company_id",
                company,
                "code",
                "SAVE",
                "promo_type",
                "flat_amount",
                "amount_off",
                BigDecimal.ONE,
                "base_currency",
                "usd",
                "new_users_only",
                false,
                "promo_duration_months",
                1,
                "plan_ids",
                List.of(plan));
        String promo = story.checked("POST /promo_codes", "/promo_codes", body).id();
        String checkout = story.platform()
                .post("/checkout_configurations", object("plan_id", plan))
                .id();
        JsonObject paid = story.platform()
                .control("/checkouts/" + checkout + "/pay", object("card", "4242424242424242", "promo_code", "SAVE"))
                .ok();
        story.checked("GET /payments/{id}", "/payments/" + paid.string("payment_id"), null);
        story.checked("GET /memberships", "/memberships?promo_code_ids[]=" + promo, null);
        story.checked("GET /promo_codes", "/promo_codes?company_id=" + company, null);
        story.checked("GET /promo_codes/{id}", "/promo_codes/" + promo, null);
        story.checked("DELETE /promo_codes/{id}", "/promo_codes/" + promo, null);
    }
}
