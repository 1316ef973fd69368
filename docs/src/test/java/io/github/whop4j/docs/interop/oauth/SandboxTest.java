package io.github.whop4j.docs.interop.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.oauth.AuthorizationRequest;
import io.github.whop4j.client.oauth.AuthorizationResponse;
import io.github.whop4j.client.oauth.ClientAuthentication;
import io.github.whop4j.client.oauth.OAuthErrorException;
import io.github.whop4j.client.oauth.OAuthScopes;
import io.github.whop4j.client.oauth.OAuthTokens;
import io.github.whop4j.client.oauth.OpenIdConfiguration;
import io.github.whop4j.client.oauth.TokenRequestEncoding;
import io.github.whop4j.client.oauth.WhopOAuth;
import io.github.whop4j.client.oauth.WhopOAuthBuilder;
import io.github.whop4j.sandbox.WhopSandbox;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same sign-in against the local Whop, in each of the ways an application may prove itself. */
class SandboxTest {

    private static final String CALLBACK = "https://gigs.example/auth/callback?from=whop";
    private static final String PERSON = "user_sandbox_a";

    private static WhopSandbox whop;

    @BeforeAll
    static void start() {
        whop = WhopSandbox.builder().redirectUris(CALLBACK).start();
    }

    @AfterAll
    static void stop() {
        whop.close();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,JSON",
        "NONE,FORM",
        "CLIENT_SECRET_POST,JSON",
        "CLIENT_SECRET_POST,FORM",
        "CLIENT_SECRET_BASIC,JSON",
        "CLIENT_SECRET_BASIC,FORM"
    })
    void aPersonSignsInStaysSignedInAndLeaves(ClientAuthentication method, TokenRequestEncoding encoding) {
        WhopOAuthBuilder builder = builder().clientAuthentication(method).tokenRequestEncoding(encoding);
        WhopOAuth oauth = (method == ClientAuthentication.NONE ? builder : builder.clientSecret(secret())).build();

        OAuthTokens tokens = signIn(oauth);
        assertThat(Objects.requireNonNull(tokens.idToken()).subject()).isEqualTo(PERSON);
        assertThat(oauth.userInfo(tokens).preferredUsername()).isNotBlank();

        Secret spent = refreshToken(tokens);
        Secret current = refreshToken(oauth.refresh(spent));
        assertThat(current).isNotEqualTo(spent);
        whop.advance(Duration.ofSeconds(31)); // the client remembers for thirty
        refused("invalid_grant", () -> oauth.refresh(spent));

        Secret last = refreshToken(signIn(oauth));
        oauth.revoke(last);
        refused("invalid_grant", () -> oauth.refresh(last));
    }

    @Test
    void itsDiscoveryDocumentMatchesTheDefaultsOfTheClient() {
        Environment environment = Environment.local(whop.baseUri());
        assertThat(OpenIdConfiguration.fetch(environment)).isEqualTo(OpenIdConfiguration.of(environment));
    }

    @Test
    void aDeniedConsentIsRefused() {
        WhopOAuth oauth = builder().build();
        AuthorizationRequest attempt = oauth.authorizationRequest(OAuthScopes.MARKETPLACE);
        refused("access_denied", () -> oauth.exchange(attempt, decision(attempt, "deny")));
    }

    @Test
    void aWrongSecretIsRefused() {
        WhopOAuth oauth = builder().clientSecret(Secret.of("wrong")).build();
        AuthorizationRequest attempt = oauth.authorizationRequest(OAuthScopes.MARKETPLACE);
        AuthorizationResponse back = decision(attempt, "allow");
        refused("invalid_client", () -> oauth.exchange(attempt, back));
    }

    @Test
    void anAccessTokenEndsAfterAnHourAndARefreshBringsTheNext() {
        WhopOAuth oauth = builder().build();
        OAuthTokens tokens = signIn(oauth);
        assertThat(tokens.expiresAt())
                .isBetween(
                        whop.clock().instant().plusSeconds(3590),
                        whop.clock().instant().plusSeconds(3600));
        whop.advance(Duration.ofMinutes(61));
        assertThatExceptionOfType(OAuthErrorException.class)
                .isThrownBy(() -> oauth.userInfo(tokens))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(401));
        assertThat(oauth.userInfo(oauth.refresh(refreshToken(tokens)).accessToken())
                        .sub())
                .isEqualTo(PERSON);
    }

    private static OAuthTokens signIn(WhopOAuth oauth) {
        AuthorizationRequest attempt = oauth.authorizationRequest(OAuthScopes.MARKETPLACE);
        return oauth.exchange(attempt, decision(attempt, "allow"));
    }

    /** Opens the consent page and answers its form. */
    private static AuthorizationResponse decision(AuthorizationRequest attempt, String decision) {
        Browser browser = new Browser();
        Map<String, String> form =
                Browser.hiddenFields(browser.get(attempt.url()).body());
        form.put("user_id", PERSON);
        form.put("decision", decision);
        URI page = whop.baseUri().resolve("/oauth/authorize");
        URI callback = Browser.redirect(page, browser.submit(page, form));
        assertThat(callback.toString()).startsWith(CALLBACK);
        return AuthorizationResponse.from(Browser.query(callback)::get);
    }

    private static Secret refreshToken(OAuthTokens tokens) {
        return Objects.requireNonNull(tokens.refreshToken());
    }

    private static void refused(String error, Runnable call) {
        assertThatExceptionOfType(OAuthErrorException.class)
                .isThrownBy(call::run)
                .satisfies(refusal -> assertThat(refusal.error()).isEqualTo(error));
    }

    private static WhopOAuthBuilder builder() {
        return WhopOAuth.builder(Environment.local(whop.baseUri()), WhopSandbox.OAUTH_APP, URI.create(CALLBACK))
                .clock(whop.clock());
    }

    private static Secret secret() {
        return Secret.of(WhopSandbox.OAUTH_SECRET);
    }
}
