package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/** A seller fills its catalog and takes everything out again. */
final class CatalogStory {
    private CatalogStory() {}

    static void tell(Story story) {
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
        story.checked("DELETE /plans/{id}", "/plans/" + plan, null);
    }
}
