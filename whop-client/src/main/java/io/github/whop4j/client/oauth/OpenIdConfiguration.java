package io.github.whop4j.client.oauth;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.WhopOAuthException;
import io.github.whop4j.client.WhopTimeoutException;
import java.net.URI;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Where to sign in: the issuer and the endpoints of one Whop. {@link #of(Environment)} knows them by heart and is what
 * {@link WhopOAuth} uses; {@link #fetch(Environment)} asks the environment for its OpenID configuration document:
 *
 * <pre>{@code
 * OpenIdConfiguration whop = OpenIdConfiguration.fetch(environment); // once, when the application starts
 * WhopOAuth oauth = WhopOAuth.builder(environment, clientId, redirectUri).endpoints(whop).build();
 * }</pre>
 *
 * <p>A value: immutable, safe for use by many threads, and as fresh as the moment it was made.
 *
 * @param issuer the exact {@code iss} of ID tokens
 * @param authorizationEndpoint where browsers are sent
 * @param tokenEndpoint where codes and refresh tokens are exchanged
 * @param userinfoEndpoint tells who an access token belongs to
 * @param revocationEndpoint ends refresh tokens
 * @param jwksUri the public keys ID tokens are signed with
 */
public record OpenIdConfiguration(
        String issuer,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        URI userinfoEndpoint,
        URI revocationEndpoint,
        URI jwksUri) {

    /**
     * The endpoints as Whop documents them. Nothing is sent.
     *
     * @param environment the Whop to sign in with
     */
    public static OpenIdConfiguration of(Environment environment) {
        return new OpenIdConfiguration(
                environment.issuer(),
                below(environment, "authorize"),
                below(environment, "token"),
                below(environment, "userinfo"),
                below(environment, "revoke"),
                environment.jwks());
    }

    /**
     * Asks the environment, with an HTTP client made for this one question.
     *
     * @param environment the Whop to sign in with
     * @return its endpoints
     * @throws WhopOAuthException when the document is missing, unreadable, of another issuer than the environment's, or
     *     names an endpoint that is neither on https nor on this machine
     * @throws WhopConnectionException when it cannot be reached
     * @throws WhopTimeoutException when it does not answer in time
     */
    public static OpenIdConfiguration fetch(Environment environment) {
        return fetch(environment, OAuthCalls.ownClient());
    }

    /**
     * As {@link #fetch(Environment)}, through an HTTP client of yours, which stays open. Redirects are not followed.
     *
     * @param environment the Whop to sign in with
     * @param client any client
     * @return its endpoints
     */
    public static OpenIdConfiguration fetch(Environment environment, OkHttpClient client) {
        return DiscoveryDocument.fetch(environment, new OAuthCalls(client));
    }

    private static URI below(Environment environment, String name) {
        return HttpUrl.get(environment.oauthBase())
                .newBuilder()
                .addPathSegment(name)
                .build()
                .uri();
    }
}
