package io.github.whop4j.client.oauth;

import com.nimbusds.jwt.JWTClaimsSet;
import io.github.whop4j.client.Environment;
import io.github.whop4j.client.WhopConnectionException;
import java.time.Clock;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Tells an app that Whop shows inside its own pages who is using it: Whop's proxy adds the header {@link #HEADER} to every
 * request. Safe for use by many threads; keep one, because it holds the keys.
 */
public final class UserTokenVerifier {

    /** The request header that carries the token. */
    public static final String HEADER = "x-whop-user-token";

    /** Not the issuer of ID tokens, so that neither kind can be passed off as the other. */
    private static final String ISSUER = "urn:whopcom:exp-proxy";

    private final String appId;
    private final SignedTokens tokens;

    /**
     * A verifier with an HTTP client and a clock of its own.
     *
     * @param environment the Whop whose keys count
     * @param appId the app's id, {@code app_…}
     */
    public UserTokenVerifier(Environment environment, String appId) {
        this(environment, appId, new OkHttpClient(), Clock.systemUTC());
    }

    /**
     * A verifier with the given HTTP client and clock.
     *
     * @param environment the Whop whose keys count
     * @param appId the app's id, {@code app_…}
     * @param http fetches the keys
     * @param clock tokens are held against it
     */
    public UserTokenVerifier(Environment environment, String appId, OkHttpClient http, Clock clock) {
        this.appId = appId;
        this.tokens = new SignedTokens(new WhopKeys(environment.jwks(), http), "user token", ISSUER, appId, clock);
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
        JWTClaimsSet claims = tokens.verify(token);
        return new UserToken(
                claims.getSubject(),
                appId,
                SignedTokens.instant(claims.getIssueTime()),
                SignedTokens.instant(claims.getExpirationTime()));
    }
}
