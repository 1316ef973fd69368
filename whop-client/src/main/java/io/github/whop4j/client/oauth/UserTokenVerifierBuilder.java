package io.github.whop4j.client.oauth;

import io.github.whop4j.client.Environment;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Builds a {@link UserTokenVerifier}. Nothing here is required. Not for use by several threads. */
public final class UserTokenVerifierBuilder {

    /** Not the issuer of ID tokens, so that neither kind can be passed off as the other. */
    private static final String ISSUER = "urn:whopcom:exp-proxy";

    private final String appId;
    private URI jwks;
    private @Nullable FixedKey publicKey;
    private @Nullable OkHttpClient http;
    private Clock clock = Clock.systemUTC();
    private Duration tolerance = SignedTokens.USUAL_TOLERANCE;

    UserTokenVerifierBuilder(Environment environment, String appId) {
        if (!appId.matches("[!-~]+")) {
            throw new IllegalArgumentException(
                    "The app id must be app_… from Whop's developer dashboard, without white space.");
        }
        this.appId = appId;
        this.jwks = environment.jwks();
    }

    /**
     * One key to verify with, in place of those the environment publishes; nothing is fetched then.
     *
     * @param jwk a public JSON Web Key on the curve P-256, as JSON
     * @throws IllegalArgumentException when it is not that
     */
    public UserTokenVerifierBuilder publicKey(String jwk) {
        this.publicKey = new FixedKey(jwk);
        return this;
    }

    /**
     * Where the keys are published, in place of the environment's address.
     *
     * @param address an http or https address that answers with a JSON Web Key Set
     * @throws IllegalArgumentException when it is no such address
     */
    public UserTokenVerifierBuilder jwks(URI address) {
        OAuthCalls.url(address);
        this.jwks = address;
        return this;
    }

    /**
     * Takes both overrides from the environment variables the official SDK reads:
     * {@code WHOP_USER_TOKEN_PUBLIC_KEY} as {@link #publicKey(String)}, {@code WHOP_USER_TOKEN_JWKS_URL} as
     * {@link #jwks(URI)}. Absent and empty ones change nothing; the key wins over the address.
     *
     * @param variables usually {@code System.getenv()}
     * @throws IllegalArgumentException when a variable is set to something else
     */
    public UserTokenVerifierBuilder variables(Map<String, String> variables) {
        String key = variables.getOrDefault("WHOP_USER_TOKEN_PUBLIC_KEY", "");
        String address = variables.getOrDefault("WHOP_USER_TOKEN_JWKS_URL", "");
        if (!address.isBlank()) {
            jwks(URI.create(address.strip()));
        }
        return key.isBlank() ? this : publicKey(key);
    }

    /**
     * The HTTP client that fetches the keys, with its own time limits and proxy. It stays open: closing it is up to the caller that
     * made it.
     *
     * @param client any client
     */
    public UserTokenVerifierBuilder httpClient(OkHttpClient client) {
        this.http = client;
        return this;
    }

    /**
     * The clock tokens are held against; default the system's.
     *
     * @param source any clock
     */
    public UserTokenVerifierBuilder clock(Clock source) {
        this.clock = source;
        return this;
    }

    /**
     * How far Whop's clock and this one may be apart, when a token begins and when it ends; default 60 seconds.
     *
     * @param duration zero to ten minutes
     * @throws IllegalArgumentException when it is not between those
     */
    public UserTokenVerifierBuilder clockTolerance(Duration duration) {
        this.tolerance = SignedTokens.tolerance(duration);
        return this;
    }

    /**
     * Builds it. Nothing is sent yet.
     *
     * @return ready to verify
     */
    public UserTokenVerifier build() {
        VerificationKeys keys = publicKey != null ? publicKey : published();
        return new UserTokenVerifier(appId, new SignedTokens(keys, "user token", ISSUER, appId, clock, tolerance));
    }

    private WhopKeys published() {
        return new WhopKeys(OAuthCalls.url(jwks), new OAuthCalls(http == null ? OAuthCalls.ownClient() : http), clock);
    }
}
