package io.github.whop4j.client.oauth;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.Secret;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link WhopOAuth}. Nothing here is required: without a secret the application is a public client.
 * Not for use by several threads.
 */
public final class WhopOAuthBuilder {

    final String clientId;
    final URI redirectUri;
    OpenIdConfiguration endpoints;
    Duration tolerance = SignedTokens.USUAL_TOLERANCE;
    Clock clock = Clock.systemUTC();
    /** The one source of randomness for states, nonces and verifiers. */
    SecureRandom random = new SecureRandom();

    private @Nullable OkHttpClient http;
    private @Nullable Secret clientSecret;
    private @Nullable ClientAuthentication authentication;
    private TokenRequestEncoding encoding = TokenRequestEncoding.JSON;

    WhopOAuthBuilder(Environment environment, String clientId, URI redirectUri) {
        if (!clientId.matches("[!-~]+")) {
            throw new IllegalArgumentException(
                    "The client id must be the app's id, app_… from Whop's developer dashboard, without white space.");
        }
        if (!redirectUri.isAbsolute() || redirectUri.getRawFragment() != null) {
            throw new IllegalArgumentException("The redirect URI must be absolute and without a fragment, exactly as"
                    + " registered with Whop; given: " + redirectUri);
        }
        this.endpoints = OpenIdConfiguration.of(environment);
        this.clientId = clientId;
        this.redirectUri = redirectUri;
    }

    /**
     * The app's secret, which makes it a confidential client.
     *
     * @param secret the secret from the developer dashboard
     */
    public WhopOAuthBuilder clientSecret(Secret secret) {
        this.clientSecret = secret;
        return this;
    }

    /**
     * How the secret is presented; by default in the body when there is one.
     *
     * @param method one of the three Whop advertises
     */
    public WhopOAuthBuilder clientAuthentication(ClientAuthentication method) {
        this.authentication = method;
        return this;
    }

    /**
     * How token requests are written; default JSON.
     *
     * @param format JSON or form
     */
    public WhopOAuthBuilder tokenRequestEncoding(TokenRequestEncoding format) {
        this.encoding = format;
        return this;
    }

    /**
     * The endpoints to use; by default those the environment is known to have.
     *
     * @param configuration such as {@link OpenIdConfiguration#fetch(Environment)} answers
     * @throws IllegalArgumentException when it is of another issuer than the environment's
     */
    public WhopOAuthBuilder endpoints(OpenIdConfiguration configuration) {
        if (!configuration.issuer().equals(endpoints.issuer())) {
            throw new IllegalArgumentException("These are the endpoints of " + configuration.issuer()
                    + ", but the environment's issuer is " + endpoints.issuer() + ".");
        }
        this.endpoints = configuration;
        return this;
    }

    /**
     * The HTTP client to use, with its own time limits, proxy and interceptors. It stays open: closing it is up to the caller that
     * made it. An interceptor that logs bodies will log tokens; refreshes pass it on a thread of their own. By default a
     * client that allows a connection 10 seconds and a call 30.
     *
     * @param client any client
     */
    public WhopOAuthBuilder httpClient(OkHttpClient client) {
        this.http = client;
        return this;
    }

    /**
     * The clock tokens are held against; default the system's.
     *
     * @param source any clock
     */
    public WhopOAuthBuilder clock(Clock source) {
        this.clock = source;
        return this;
    }

    /**
     * How far Whop's clock and this one may be apart, when an ID token begins and when it ends; default 60 seconds.
     *
     * @param duration zero to ten minutes
     * @throws IllegalArgumentException when it is not between those
     */
    public WhopOAuthBuilder clockTolerance(Duration duration) {
        this.tolerance = SignedTokens.tolerance(duration);
        return this;
    }

    /**
     * Where states, nonces and verifiers come from; default the platform's.
     *
     * @param source a secure source; a predictable one only in tests
     */
    public WhopOAuthBuilder random(SecureRandom source) {
        this.random = source;
        return this;
    }

    /**
     * Builds it. Nothing is sent yet.
     *
     * @return ready to sign people in
     * @throws IllegalStateException when client authentication was asked for without a secret
     */
    public WhopOAuth build() {
        ClientAuthentication method = authentication != null
                ? authentication
                : clientSecret == null ? ClientAuthentication.NONE : ClientAuthentication.CLIENT_SECRET_POST;
        if (method != ClientAuthentication.NONE && clientSecret == null) {
            throw new IllegalStateException(method + " needs a client secret: call clientSecret(Secret.of(…)), or use"
                    + " ClientAuthentication.NONE for a public client.");
        }
        return new WhopOAuth(
                this,
                new ClientRequests(clientId, clientSecret, method, encoding),
                new OAuthCalls(http == null ? OAuthCalls.ownClient() : http));
    }
}
