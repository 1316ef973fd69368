package io.github.whop4j.client.oauth;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.Secret;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Builds a {@link WhopOAuth}. Nothing here is required: without a secret the application is a public client. */
public final class WhopOAuthBuilder {

    final Environment environment;
    final String clientId;
    final URI redirectUri;
    OkHttpClient http = new OkHttpClient();
    Clock clock = Clock.systemUTC();
    /** The one source of randomness for states, nonces and verifiers. */
    SecureRandom random = new SecureRandom();

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
        this.environment = environment;
        this.clientId = clientId;
        this.redirectUri = redirectUri;
    }

    /**
     * The app's secret, which makes it a confidential client.
     *
     * @param secret the secret from the developer dashboard
     * @return this builder
     */
    public WhopOAuthBuilder clientSecret(Secret secret) {
        this.clientSecret = secret;
        return this;
    }

    /**
     * How the secret is presented; by default in the body when there is one.
     *
     * @param method one of the three Whop advertises
     * @return this builder
     */
    public WhopOAuthBuilder clientAuthentication(ClientAuthentication method) {
        this.authentication = method;
        return this;
    }

    /**
     * How token requests are written; default JSON.
     *
     * @param format JSON or form
     * @return this builder
     */
    public WhopOAuthBuilder tokenRequestEncoding(TokenRequestEncoding format) {
        this.encoding = format;
        return this;
    }

    /**
     * The HTTP client to use, with its own time limits, proxy and interceptors. An interceptor that logs bodies will log
     * tokens.
     *
     * @param client any client
     * @return this builder
     */
    public WhopOAuthBuilder httpClient(OkHttpClient client) {
        this.http = client;
        return this;
    }

    /**
     * The clock tokens are held against; default the system's.
     *
     * @param source any clock
     * @return this builder
     */
    public WhopOAuthBuilder clock(Clock source) {
        this.clock = source;
        return this;
    }

    /**
     * Where states, nonces and verifiers come from; default the platform's.
     *
     * @param source a secure source; a predictable one only in tests
     * @return this builder
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
        URI base = environment.oauthBase();
        return new WhopOAuth(this, new TokenEndpoint(base, clientId, clientSecret, method, encoding));
    }
}
