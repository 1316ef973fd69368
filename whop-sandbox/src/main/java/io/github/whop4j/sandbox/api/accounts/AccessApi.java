package io.github.whop4j.sandbox.api.accounts;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Validation;
import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.AccessToken;
import io.github.whop4j.sandbox.state.AccountLink;
import io.github.whop4j.sandbox.state.Company;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /account_links} and {@code /access_tokens}: letting a seller's browser in. */
public final class AccessApi {
    private static final Duration LINK_LIFETIME = Duration.ofHours(1);
    private static final Duration TOKEN_LIFETIME = Duration.ofHours(1);
    private static final Duration LONGEST_TOKEN_LIFETIME = Duration.ofHours(3);

    private final Links links;

    /**
     * Prepares the operations.
     *
     * @param links where the pages are
     */
    public AccessApi(Links links) {
        this.links = links;
    }

    /**
     * Adds the operations.
     *
     * @param api where to
     */
    public void register(Api api) {
        api.post("/account_links", this::createLink);
        api.post("/access_tokens", AccessApi::createToken);
    }

    private JsonObject createLink(Call call) {
        Company company = call.company(call.text("company_id"));
        AccountLink link = call.state()
                .accountLinks()
                .put(new AccountLink(
                        call.state().ids().next("lnk"),
                        company.id(),
                        call.text("use_case"),
                        address(call, "refresh_url"),
                        address(call, "return_url"),
                        call.state().clock().instant().plus(LINK_LIFETIME)));
        return new JsonObject()
                .put("url", links.accountLink(link.id()).toString())
                .put("expires_at", link.expiresAt());
    }

    private static JsonObject createToken(Call call) {
        Company company = call.companyOrOwn(call.body().string("company_id"));
        String userId = call.body().string("user_id");
        if (userId != null && call.state().people().find(userId) == null) {
            throw WhopError.notFound("user", userId);
        }
        Instant now = call.state().clock().instant();
        String wanted = call.body().string("expires_at");
        Instant expiresAt = wanted == null
                ? now.plus(TOKEN_LIFETIME)
                : Objects.requireNonNull(Validation.instant(wanted), "checked against the contract");
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST_TOKEN_LIFETIME))) {
            throw WhopError.invalid(
                    "expires_at must be in the future and at most three hours away, not " + wanted + ".");
        }
        AccessToken token = call.state()
                .accessTokens()
                .put(new AccessToken(
                        call.state().ids().next("token"),
                        company.id(),
                        userId,
                        scopes(call.body().list("scoped_actions")),
                        expiresAt));
        return new JsonObject().put("token", token.token()).put("expires_at", token.expiresAt());
    }

    /** None named: everything its creator may, and only credentials that may everything get here. */
    private static @Nullable List<String> scopes(@Nullable List<?> actions) {
        return actions == null || actions.isEmpty()
                ? null
                : actions.stream().map(String::valueOf).toList();
    }

    private static String address(Call call, String name) {
        String text = call.text(name);
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
                return text;
            }
        } catch (IllegalArgumentException malformed) {
            // Told below, together with addresses of other kinds.
        }
        throw WhopError.invalid(name + " must be an absolute http or https address, not " + text + ".");
    }
}
