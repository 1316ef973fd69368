package io.github.whop4j.sandbox.catalog;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.CompanyView;
import io.github.whop4j.sandbox.view.Popularity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A product, as {@code Product} and {@code ProductListItem} of the contract. */
public final class ProductView {
    private ProductView() {}

    /**
     * The whole product.
     *
     * @param state where its company and members are
     * @return every key of {@code Product}
     */
    public static JsonObject of(State state, Product product) {
        JsonObject settings = product.settings();
        Company company = state.companies().get(product.companyId());
        return item(state, product)
                .put(
                        "company",
                        new JsonObject()
                                .put("id", company.id())
                                .put("route", company.route())
                                .put("title", company.title()))
                .put("custom_cta", or(settings.string("custom_cta"), "get_access"))
                .put("custom_cta_url", settings.get("custom_cta_url"))
                .put("custom_statement_descriptor", settings.get("custom_statement_descriptor"))
                .put("description", settings.get("description"))
                .put("gallery_images", images(settings.list("gallery_images")))
                .put("global_affiliate_percentage", commission(settings, "global"))
                .put("global_affiliate_status", or(settings.string("global_affiliate_status"), "disabled"))
                .put("member_affiliate_percentage", commission(settings, "member"))
                .put("member_affiliate_status", or(settings.string("member_affiliate_status"), "disabled"))
                .put("owner_user", CompanyView.owner(state, company))
                .put("product_tax_code", null);
    }

    /**
     * The product as an element of a list.
     *
     * @param state where its members are
     * @return every key of {@code ProductListItem}
     */
    public static JsonObject item(State state, Product product) {
        JsonObject settings = product.settings();
        return new JsonObject()
                .put("id", product.id())
                .put("title", product.title())
                .put("route", product.route())
                .put("external_identifier", product.externalIdentifier())
                .put("headline", settings.get("headline"))
                .put("visibility", product.visibility())
                .put("metadata", settings.get("metadata"))
                .put("member_count", Popularity.members(state, product))
                .put("published_reviews_count", 0)
                .put("verified", false)
                .put("created_at", product.createdAt())
                .put("updated_at", product.updatedAt());
    }

    /** Of a program that is not active there is none to show, though one may be set already. */
    private static @Nullable Object commission(JsonObject settings, String program) {
        return "enabled".equals(settings.string(program + "_affiliate_status"))
                ? settings.get(program + "_affiliate_percentage")
                : null;
    }

    private static List<JsonObject> images(@Nullable List<?> images) {
        return Objects.requireNonNullElse(images, List.of()).stream()
                .map(JsonObject.class::cast)
                .map(image -> new JsonObject().put("id", image.get("id")).put("url", null))
                .toList();
    }

    private static String or(@Nullable String value, String otherwise) {
        return Objects.requireNonNullElse(value, otherwise);
    }
}
