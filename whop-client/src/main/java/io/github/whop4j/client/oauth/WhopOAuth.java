package io.github.whop4j.client.oauth;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.WhopInterruptedException;
import io.github.whop4j.client.WhopOAuthException;
import io.github.whop4j.client.WhopTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Lets people sign in with Whop and keeps their tokens fresh:
 *
 * <pre>{@code
 * AuthorizationRequest attempt = oauth.authorizationRequest(OAuthScopes.MARKETPLACE);
 * // keep the attempt in the session, send the browser to attempt.url(); at the redirect URI:
 * OAuthTokens tokens = oauth.exchange(attempt, AuthorizationResponse.from(ctx::queryParam));
 * UserInfo person = oauth.userInfo(tokens);
 * }</pre>
 *
 * <p>The endpoints are those Whop documents for the environment; {@link OpenIdConfiguration} can ask for them instead.
 * An ID token's signature is checked with Whop's published keys, which are fetched when first needed and kept for 12 hours,
 * or 24 while Whop cannot be reached; a key id that is not among them makes them be fetched again, at most every 30 seconds.
 * Its times are checked with a tolerance of 60 seconds, {@link WhopOAuthBuilder#clockTolerance}.
 *
 * <p>Every call throws one of four: {@link WhopOAuthException}, with its two kinds, when Whop or a token says no;
 * {@link WhopConnectionException}, {@link WhopTimeoutException} and {@link WhopInterruptedException} when there was no answer.
 * No message holds a token, a code or a secret.
 *
 * <p>Safe for use by many threads; keep one, because it holds the keys and the refreshes under way. No request is repeated
 * by itself. There is nothing to close, and nothing of it keeps the JVM running.
 */
public final class WhopOAuth {

    private final OpenIdConfiguration endpoints;
    private final String clientId;
    private final URI redirectUri;
    private final ClientRequests application;
    private final OAuthCalls calls;
    private final IdTokens idTokens;
    private final RandomText random;
    private final Clock clock;
    private final TokenRefresher refreshes;

    WhopOAuth(WhopOAuthBuilder settings, ClientRequests application, OAuthCalls calls) {
        this.endpoints = settings.endpoints;
        this.clientId = settings.clientId;
        this.redirectUri = settings.redirectUri;
        this.application = application;
        this.calls = calls;
        this.clock = settings.clock;
        this.random = new RandomText(settings.random);
        this.refreshes = new TokenRefresher(
                clock, OAuthCalls.url(endpoints.tokenEndpoint()).encodedPath());
        this.idTokens = new IdTokens(new SignedTokens(
                new WhopKeys(OAuthCalls.url(endpoints.jwksUri()), calls, clock),
                "ID token",
                endpoints.issuer(),
                clientId,
                clock,
                settings.tolerance));
    }

    /**
     * Starts with what every application has.
     *
     * @param environment the Whop to sign in with
     * @param clientId the app's id, {@code app_…}
     * @param redirectUri where the browser comes back to, exactly as registered with Whop
     * @return a builder with defaults for the rest
     */
    public static WhopOAuthBuilder builder(Environment environment, String clientId, URI redirectUri) {
        return new WhopOAuthBuilder(environment, clientId, redirectUri);
    }

    /**
     * Prepares one attempt to sign in.
     *
     * @param scopes what is asked for; {@link OAuthScopes#MARKETPLACE} for a marketplace
     * @return where to send the browser, and what to keep meanwhile
     */
    public AuthorizationRequest authorizationRequest(List<String> scopes) {
        return authorizationRequest(scopes, null);
    }

    /**
     * Prepares one attempt to sign in within one company.
     *
     * @param scopes what is asked for
     * @param companyId the company the tokens shall be good for, {@code biz_…}; null for none
     * @return where to send the browser, and what to keep meanwhile
     * @throws IllegalArgumentException when no scope is given, or one with white space in it
     */
    public AuthorizationRequest authorizationRequest(List<String> scopes, @Nullable String companyId) {
        if (scopes.isEmpty() || scopes.stream().anyMatch(scope -> !scope.matches("[!-~]+"))) {
            throw new IllegalArgumentException(
                    "Ask for at least one scope, each a word of its own such as \"openid\"; given: " + scopes);
        }
        String state = random.next();
        String codeVerifier = random.next();
        String nonce = scopes.contains(OAuthScopes.OPENID) ? random.next() : null;
        HttpUrl.Builder url = OAuthCalls.url(endpoints.authorizationEndpoint())
                .newBuilder()
                .addQueryParameter("response_type", "code")
                .addQueryParameter("client_id", clientId)
                .addQueryParameter("redirect_uri", redirectUri.toString())
                .addQueryParameter("scope", String.join(" ", scopes))
                .addQueryParameter("state", state)
                .addQueryParameter("code_challenge", RandomText.s256(codeVerifier))
                .addQueryParameter("code_challenge_method", "S256");
        if (nonce != null) {
            url.addQueryParameter("nonce", nonce);
        }
        if (companyId != null) {
            url.addQueryParameter("company_id", companyId);
        }
        return new AuthorizationRequest(url.build().uri(), state, nonce, codeVerifier);
    }

    /**
     * Ends an attempt to sign in: compares the state, exchanges the code, and checks the ID token if one was asked for.
     *
     * @param attempt what was kept when the browser left; forget it before this call, it is good for one
     * @param response what the browser brought back
     * @return the person's tokens
     * @throws OAuthErrorException when Whop or the person refused
     * @throws InvalidTokenException when the ID token is not what it should be
     * @throws WhopOAuthException when the state does not fit; nothing was sent then
     */
    public OAuthTokens exchange(AuthorizationRequest attempt, AuthorizationResponse response) {
        if (!attempt.hasState(response.state())) {
            throw new WhopOAuthException(
                    "The state that came back is not the one that was sent out: the attempt was started elsewhere, or twice."
                            + " Let the person sign in again.",
                    null,
                    null);
        }
        if (response.error() != null) {
            throw new OAuthErrorException(response.error(), response.errorDescription(), null);
        }
        if (response.code() == null || response.code().isBlank()) {
            throw new WhopOAuthException(
                    "The browser came back with neither a code nor an error. Let the person sign in again.",
                    null,
                    null);
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("grant_type", "authorization_code");
        parameters.put("code", response.code());
        parameters.put("redirect_uri", redirectUri.toString());
        parameters.put("code_verifier", attempt.codeVerifier());
        TokenResponse tokens = token(parameters, response.code(), attempt.codeVerifier());
        return tokens.received(clock.instant(), idTokens.check(tokens.idToken(), attempt.nonce()));
    }

    /**
     * Exchanges a refresh token for fresh tokens. Whop replaces the refresh token with every use: store the new one.
     *
     * <p>Threads of this process that hand in the same token, at once or within 30 seconds after the answer, share one
     * request and its result; a failure is shared with those who wait for it and then forgotten. A thread that is interrupted
     * stops waiting, while the request goes on, and the caller that asks next gets its result. Several processes must take turns by
     * a lock of their own.
     *
     * @param refreshToken the token stored last
     * @throws OAuthErrorException with {@code invalid_grant} when the token was spent before or has expired
     */
    public OAuthTokens refresh(Secret refreshToken) {
        return refresh(refreshToken, null);
    }

    /**
     * As {@link #refresh(Secret)}, for tokens that were asked for within one company; Whop drops the company otherwise.
     *
     * @param refreshToken the token stored last
     * @param companyId the company, {@code biz_…}; null for none
     * @return fresh tokens, with a new refresh token
     */
    public OAuthTokens refresh(Secret refreshToken, @Nullable String companyId) {
        return refreshes.once(new TokenRefresher.Key(refreshToken, companyId), () -> {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("grant_type", "refresh_token");
            parameters.put("refresh_token", refreshToken.reveal());
            if (companyId != null) {
                parameters.put("company_id", companyId);
            }
            return token(parameters, refreshToken.reveal()).received(clock.instant(), null);
        });
    }

    /**
     * Asks who an access token belongs to.
     *
     * @param accessToken a token with scope {@code openid}
     * @return the person
     * @throws OAuthErrorException when the token has expired or lacks a scope
     */
    public UserInfo userInfo(Secret accessToken) {
        Request request = new Request.Builder()
                .url(OAuthCalls.url(endpoints.userinfoEndpoint()))
                .header("Authorization", "Bearer " + accessToken.reveal())
                .header("Accept", "application/json")
                .build();
        return calls.send(request, UserInfo.class, List.of(accessToken.reveal()));
    }

    /**
     * Asks who the tokens belong to, and makes sure that it is the person who signed in: OpenID Connect wants userinfo
     * ignored otherwise.
     *
     * @param tokens what {@link #exchange} answered
     * @throws OAuthErrorException when the token has expired or lacks a scope
     * @throws WhopOAuthException when the ID token names another person
     */
    public UserInfo userInfo(OAuthTokens tokens) {
        UserInfo person = userInfo(tokens.accessToken());
        if (tokens.idToken() != null && !tokens.idToken().subject().equals(person.sub())) {
            throw new WhopOAuthException(
                    "Userinfo and the ID token name different people. Let the person sign in again.", null, null);
        }
        return person;
    }

    /**
     * Ends a refresh token, as when a person unlinks the account. Access tokens made from it live out their hour.
     *
     * @param refreshToken the token stored last
     */
    public void revoke(Secret refreshToken) {
        calls.send(
                application.post(endpoints.revocationEndpoint(), Map.of("token", refreshToken.reveal())),
                application.confidential(refreshToken.reveal()));
    }

    private TokenResponse token(Map<String, String> parameters, String... sent) {
        return calls.send(
                application.post(endpoints.tokenEndpoint(), parameters),
                TokenResponse.class,
                application.confidential(sent));
    }
}
