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

    /** Adds the operations. */
    public void register(Api api) {
        api.post("/account_links", this::createLink);
        api.post("/access_tokens", AccessApi::createToken);
    }

    private JsonObject createLink(Call call) {
        Company company = call.company(call.text("company_id"));
        if (!call.principal().actsFor(company.parentCompanyId())) {
            throw WhopError.invalid(
                    "company_id must be of a company connected to yours, which " + company.id() + " is not.");
        }
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
        String companyId = call.body().string("company_id");
        String userId = userId(call);
        if (companyId == null && userId == null) {
            throw Validation.missing("company_id, or user_id,");
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
                        companyId == null ? null : call.company(companyId).id(),
                        userId,
                        scopes(call),
                        expiresAt));
        return new JsonObject().put("token", token.token()).put("expires_at", token.expiresAt());
    }

    /** The caller that is a person already makes tokens for that person only. */
    private static @Nullable String userId(Call call) {
        String own = call.principal().userId();
        String wanted = call.body().string("user_id");
        if (own != null && wanted != null && !own.equals(wanted)) {
            throw WhopError.forbidden("This credential is of " + own + " and makes no token for " + wanted + ".");
        }
        if (wanted != null && call.state().people().find(wanted) == null) {
            throw WhopError.notFound("user", wanted);
        }
        return own == null ? wanted : own;
    }

    /** None named: everything its creator may. */
    private static @Nullable List<String> scopes(Call call) {
        List<String> own = call.principal().scopes();
        List<String> wanted = Objects.requireNonNullElse(call.body().list("scoped_actions"), List.of()).stream()
                .map(String::valueOf)
                .toList();
        if (own != null && !own.containsAll(wanted)) {
            throw WhopError.forbidden(
                    "scoped_actions must be among what this credential may do itself: " + String.join(", ", own) + ".");
        }
        return wanted.isEmpty() ? own : wanted;
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
