package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.AccessToken;
import io.github.whop4j.sandbox.state.ApiKey;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.State;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who carries which bearer token: the platform's key, keys of companies, access tokens, and what other packages issue. */
public final class Credentials {
    private final State state;
    private final String platformKey;
    private final List<Function<String, @Nullable Principal>> others = new CopyOnWriteArrayList<>();

    /**
     * Knows the platform's key and everything in the state.
     *
     * @param state where keys and tokens are kept
     * @param platformKey the key of the platform company
     */
    public Credentials(State state, String platformKey) {
        this.state = state;
        this.platformKey = platformKey;
    }

    /**
     * Accepts the tokens of another issuer too.
     *
     * @param issuer answers who carries a token, or null when it is none of its own
     */
    public void accept(Function<String, @Nullable Principal> issuer) {
        others.add(issuer);
    }

    /**
     * Who is asking.
     *
     * @param request with an {@code Authorization: Bearer …} header
     * @return the caller
     * @throws WhopError 401 without such a header, or when the token is unknown or has expired
     */
    public Principal of(Request request) {
        String header = request.header("Authorization");
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            throw WhopError.unauthorized("Send Authorization: Bearer with an API key or access token.");
        }
        String token = header.substring("bearer ".length()).strip();
        if (token.equals(platformKey)) {
            return new Principal(token, State.PLATFORM, null, null);
        }
        Principal known = state.store().read(() -> known(token));
        for (Function<String, @Nullable Principal> issuer : others) {
            known = known == null ? issuer.apply(token) : known;
        }
        if (known == null) {
            throw WhopError.unauthorized("The API key or access token is not known here.");
        }
        return known.companyId() == null ? known.owning(companiesOf(known.userId())) : known;
    }

    private Set<String> companiesOf(@Nullable String userId) {
        return state.store()
                .read(() -> state.companies().stream()
                        .filter(company -> company.ownerUserId().equals(userId))
                        .map(Company::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private @Nullable Principal known(String token) {
        ApiKey key = state.apiKeys().find(token);
        if (key != null) {
            return new Principal(key.id(), key.companyId(), null, key.scopedActions());
        }
        AccessToken access = state.accessTokens().find(token);
        if (access == null) {
            return null;
        }
        if (!state.clock().instant().isBefore(access.expiresAt())) {
            throw WhopError.unauthorized("The access token expired at " + access.expiresAt() + ". Create a new one.");
        }
        return new Principal(token, access.companyId(), access.userId(), access.scopedActions());
    }
}
