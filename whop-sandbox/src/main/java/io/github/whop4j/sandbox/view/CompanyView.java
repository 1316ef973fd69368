package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.State;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A company, as {@code Company} and {@code CompanyListResponse} of the contract. */
public final class CompanyView {
    private CompanyView() {}

    /**
     * The whole company.
     *
     * @param state where its owner and its members are
     * @return every key of {@code Company}
     */
    public static JsonObject of(State state, Company company) {
        JsonObject profile = company.profile();
        return item(state, company)
                .put("affiliate_instructions", profile.get("affiliate_instructions"))
                .put("featured_affiliate_product", product(state, profile.string("featured_affiliate_product_id")))
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
     * @param state where its owner and its members are
     * @return every key of {@code CompanyListResponse}
     */
    public static JsonObject item(State state, Company company) {
        JsonObject profile = company.profile();
        JsonObject logo = state.file(profile.object("logo"));
        return new JsonObject()
                .put("id", company.id())
                .put("title", company.title())
                .put("description", profile.get("description"))
                .put("route", company.route())
                .put("logo", logo == null ? null : new JsonObject().put("url", logo.get("url")))
                .put("member_count", members(state, company))
                .put("metadata", company.metadata())
                .put("owner_user", owner(state, company))
                .put("published_reviews_count", 0)
                .put("send_customer_emails", !Boolean.FALSE.equals(profile.bool("send_customer_emails")))
                .put("target_audience", profile.get("target_audience"))
                // Whop's badge for well-known companies; it has nothing to do with the identity check.
                .put("verified", false)
                .put("created_at", company.createdAt())
                .put("updated_at", company.updatedAt());
    }

    /**
     * Who owns a company, and speaks for it. An owner who has no account here is told by the company's title and route.
     *
     * @param state where the people are
     * @return {@code id}, {@code name} and {@code username}
     */
    public static JsonObject owner(State state, Company company) {
        Person owner = state.people().find(company.ownerUserId());
        return new JsonObject()
                .put("id", company.ownerUserId())
                .put("name", owner == null ? company.title() : owner.name())
                .put("username", owner == null ? company.route() : owner.username());
    }

    private static @Nullable JsonObject product(State state, @Nullable String id) {
        Product product = id == null ? null : state.products().find(id);
        return product == null ? null : new JsonObject().put("id", product.id()).put("name", product.title());
    }

    /** People, not memberships: a person who bought twice is one member. */
    private static long members(State state, Company company) {
        return state.memberships().stream()
                .filter(membership -> membership.companyId().equals(company.id()))
                .filter(membership -> membership.standing().live())
                .map(Membership::userId)
                .distinct()
                .count();
    }
}
