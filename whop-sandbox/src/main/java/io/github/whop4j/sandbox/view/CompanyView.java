package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import java.util.List;
import java.util.Objects;

/** A company, as {@code Company} and {@code CompanyListResponse} of the contract. */
public final class CompanyView {
    private CompanyView() {}

    /**
     * The whole company.
     *
     * @param company the company
     * @return every key of {@code Company}
     */
    public static JsonObject of(Company company) {
        JsonObject profile = company.profile();
        return item(company)
                .put("affiliate_instructions", profile.get("affiliate_instructions"))
                .put("featured_affiliate_product", null)
                .put(
                        "social_links",
                        Objects.requireNonNullElse(profile.list("social_links"), List.of()).stream()
                                .map(link -> link((JsonObject) link))
                                .toList());
    }

    static JsonObject link(JsonObject link) {
        return new JsonObject()
                .put("id", link.get("id"))
                .put("url", link.get("url"))
                .put("website", link.get("website"));
    }

    /**
     * The company as an element of a list.
     *
     * @param company the company
     * @return every key of {@code CompanyListResponse}
     */
    public static JsonObject item(Company company) {
        JsonObject profile = company.profile();
        return new JsonObject()
                .put("id", company.id())
                .put("title", company.title())
                .put("description", profile.get("description"))
                .put("route", company.route())
                .put("logo", profile.get("logo"))
                .put("member_count", 0)
                .put("metadata", company.metadata())
                .put("owner_user", owner(company))
                .put("published_reviews_count", 0)
                .put("send_customer_emails", !Boolean.FALSE.equals(profile.bool("send_customer_emails")))
                .put("target_audience", profile.get("target_audience"))
                // Whop's badge for well-known companies; it has nothing to do with the identity check.
                .put("verified", false)
                .put("created_at", company.createdAt())
                .put("updated_at", company.updatedAt());
    }

    /**
     * Who owns a company, and speaks for it. The sandbox keeps no accounts for owners; each company has its own, told by its
     * route.
     *
     * @param company the company
     * @return {@code id}, {@code name} and {@code username}
     */
    public static JsonObject owner(Company company) {
        return new JsonObject()
                .put("id", "user_" + company.id().substring("biz_".length()))
                .put("name", company.title())
                .put("username", company.route());
    }
}
