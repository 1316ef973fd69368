package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.State;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A company under its newer name, as {@code Account} of the contract; in lists it looks the same. */
public final class AccountView {
    private AccountView() {}

    /**
     * The account. The sandbox keeps no crypto wallets.
     *
     * @param state where its pictures are
     * @return every key of {@code Account}
     */
    public static JsonObject of(State state, Company company) {
        JsonObject profile = company.profile();
        return new JsonObject()
                .put("id", company.id())
                .put("title", company.title())
                .put("route", company.route())
                .put("email", company.email())
                .put("description", profile.get("description"))
                .put("business_type", profile.get("business_type"))
                .put("industry_group", profile.get("industry_group"))
                .put("industry_type", profile.get("industry_type"))
                .put("target_audience", profile.get("target_audience"))
                .put("send_customer_emails", !Boolean.FALSE.equals(profile.bool("send_customer_emails")))
                .put("social_links", links(profile))
                .put("metadata", Objects.requireNonNullElse(company.metadata(), new JsonObject()))
                .put("parent_account_id", company.parentCompanyId())
                .put("banner_image_url", url(state, profile, "banner_image"))
                .put("logo_url", url(state, profile, "logo"))
                .put("wallet", null)
                .put("created_at", company.createdAt());
    }

    private static @Nullable Object url(State state, JsonObject profile, String name) {
        JsonObject picture = state.file(profile.object(name));
        return picture == null ? null : picture.get("url");
    }

    private static List<JsonObject> links(JsonObject profile) {
        return Objects.requireNonNullElse(profile.list("social_links"), List.of()).stream()
                .map(JsonObject.class::cast)
                .map(link -> CompanyView.link(link).put("title", link.get("title")))
                .toList();
    }
}
