package io.github.whop4j.client.oauth;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.WhopConnectionException;
import org.jspecify.annotations.Nullable;

/**
 * Tells an app that Whop shows inside its own pages who is using it: Whop's proxy adds the header {@link #HEADER} to every
 * request.
 *
 * <p>Whop's keys are fetched when first needed and kept for 12 hours, or 24 while Whop cannot be reached. A key id that is
 * not among them makes them be fetched again, at most every 30 seconds.
 *
 * <p>Safe for use by many threads; keep one, because it holds the keys. There is nothing to close, and nothing of it keeps
 * the JVM running.
 */
public final class UserTokenVerifier {

    /** The request header that carries the token. */
    public static final String HEADER = "x-whop-user-token";

    private final String appId;
    private final SignedTokens tokens;

    UserTokenVerifier(String appId, SignedTokens tokens) {
        this.appId = appId;
        this.tokens = tokens;
    }

    /**
     * Starts with what every app has; {@code .build()} does for most.
     *
     * @param environment the Whop whose keys count
     * @param appId the app's id, {@code app_…}
     * @return a builder with defaults for the rest
     */
    public static UserTokenVerifierBuilder builder(Environment environment, String appId) {
        return new UserTokenVerifierBuilder(environment, appId);
    }

    /**
     * Checks the token of one request.
     *
     * @param token the value of {@link #HEADER}; null when the request has none
     * @return who is using the app
     * @throws InvalidTokenException when the token is missing or not genuine: answer 401
     * @throws WhopConnectionException when Whop's keys are needed and cannot be fetched: answer 503
     */
    public UserToken verify(@Nullable String token) {
        TokenClaims claims = tokens.verify(token);
        return new UserToken(claims.person(), appId, claims.issuedAt(), claims.expiresAt());
    }
}
