package io.github.whop4j.docs.interop.oauth;

import static io.github.whop4j.docs.interop.oauth.SpringServerConfiguration.CALLBACK;
import static io.github.whop4j.docs.interop.oauth.SpringServerConfiguration.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.oauth.AuthorizationRequest;
import io.github.whop4j.client.oauth.AuthorizationResponse;
import io.github.whop4j.client.oauth.ClientAuthentication;
import io.github.whop4j.client.oauth.InvalidTokenException;
import io.github.whop4j.client.oauth.OAuthErrorException;
import io.github.whop4j.client.oauth.OAuthTokens;
import io.github.whop4j.client.oauth.OpenIdConfiguration;
import io.github.whop4j.client.oauth.TokenRequestEncoding;
import io.github.whop4j.client.oauth.UserInfo;
import io.github.whop4j.client.oauth.WhopOAuth;
import io.github.whop4j.client.oauth.WhopOAuthBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole of a sign-in against a server that was not written by us and knows nothing of Whop. */
class SpringServerTest {

    private static final List<String> SCOPES = List.of("openid", "profile", "email");

    private static SpringServer server;
    private static OpenIdConfiguration endpoints;

    @BeforeAll
    static void start() {
        server = SpringServer.start();
        endpoints = OpenIdConfiguration.fetch(Environment.local(server.root()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void itsEndpointsAreFoundAlthoughTheyAreNotWhops() {
        assertThat(endpoints.issuer()).isEqualTo(server.root().toString());
        assertThat(endpoints.tokenEndpoint()).isEqualTo(server.root().resolve("/oauth2/token"));
        assertThat(endpoints.jwksUri()).isEqualTo(server.root().resolve("/oauth2/jwks"));
    }

    @ParameterizedTest
    @CsvSource({"app_basic,CLIENT_SECRET_BASIC", "app_post,CLIENT_SECRET_POST"})
    void aPersonSignsInStaysSignedInAndLeaves(String app, ClientAuthentication method) {
        story(confidential(server, app, method).endpoints(endpoints).build());
    }

    @Test
    void theSameAtTheAddressesThatWhopDocuments() {
        try (SpringServer likeWhop = SpringServer.startLikeWhop()) {
            WhopOAuth oauth = confidential(likeWhop, "app_post", ClientAuthentication.CLIENT_SECRET_POST)
                    .build();
            AuthorizationRequest attempt = oauth.authorizationRequest(SCOPES);
            OAuthTokens tokens = oauth.exchange(attempt, back(likeWhop.signIn(new Browser(), attempt.url())));
            assertThat(oauth.userInfo(tokens).sub()).isEqualTo(PERSON);
            Secret refreshToken = refreshToken(oauth.refresh(refreshToken(tokens)));
            oauth.revoke(refreshToken);
            refused("invalid_grant", () -> oauth.refresh(refreshToken));
        }
    }

    @Test
    void aPublicClientProvesItselfByPkceAlone() {
        WhopOAuth oauth = builder(server, "app_public").endpoints(endpoints).build();
        OAuthTokens tokens = signIn(oauth);
        assertThat(oauth.userInfo(tokens).sub()).isEqualTo(PERSON);
        assertThat(tokens.refreshToken()).isNull(); // this server gives public clients none
    }

    @Test
    void aCodeWorksOnce() {
        WhopOAuth oauth = oauth();
        AuthorizationRequest attempt = oauth.authorizationRequest(SCOPES);
        AuthorizationResponse back = back(server.signIn(new Browser(), attempt.url()));
        oauth.exchange(attempt, back);
        refused("invalid_grant", () -> oauth.exchange(attempt, back));
    }

    @Test
    void aStolenCodeIsWorthNothingWithoutItsVerifier() {
        WhopOAuth oauth = oauth();
        AuthorizationRequest victim = oauth.authorizationRequest(SCOPES);
        AuthorizationResponse stolen = back(server.signIn(new Browser(), victim.url()));
        AuthorizationRequest thief = new AuthorizationRequest(
                victim.url(),
                victim.state(),
                victim.nonce(),
                oauth.authorizationRequest(SCOPES).codeVerifier());
        refused("invalid_grant", () -> oauth.exchange(thief, stolen));
    }

    @Test
    void anIdTokenOfAnotherAttemptIsRefused() {
        WhopOAuth oauth = oauth();
        AuthorizationRequest attempt = oauth.authorizationRequest(SCOPES);
        AuthorizationResponse back = back(server.signIn(new Browser(), attempt.url()));
        AuthorizationRequest other = new AuthorizationRequest(
                attempt.url(),
                attempt.state(),
                oauth.authorizationRequest(SCOPES).nonce(),
                attempt.codeVerifier());
        assertThatExceptionOfType(InvalidTokenException.class)
                .isThrownBy(() -> oauth.exchange(other, back))
                .matches(refusal -> refusal.reason() == InvalidTokenException.Reason.NONCE);
    }

    @Test
    void aRedirectUriThatDiffersByASlashIsRefused() {
        WhopOAuth oauth = WhopOAuth.builder(
                        Environment.local(server.root()), "app_public", URI.create(CALLBACK.replace("?", "/?")))
                .endpoints(endpoints)
                .build();
        assertThat(new Browser().get(oauth.authorizationRequest(SCOPES).url()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aScopeTheAppMayNotAskForComesBackAsARefusal() {
        WhopOAuth oauth = oauth();
        AuthorizationRequest attempt = oauth.authorizationRequest(List.of("openid", "chat:read"));
        URI answer = Browser.redirect(attempt.url(), new Browser().get(attempt.url()));
        refused("invalid_scope", () -> oauth.exchange(attempt, back(answer)));
    }

    @Test
    void aWrongSecretIsRefusedAndNotRepeated() {
        WhopOAuth oauth = builder(server, "app_basic")
                .clientSecret(Secret.of("wrong-0123456789"))
                .clientAuthentication(ClientAuthentication.CLIENT_SECRET_BASIC)
                .endpoints(endpoints)
                .build();
        OAuthErrorException refusal =
                refused("invalid_client", () -> oauth.refresh(Secret.of("some-refresh-token-0123456789")));
        assertThat(refusal.status()).isEqualTo(401);
        assertThat(refusal.getMessage()).doesNotContain("0123456789").contains("client id and secret");
    }

    @Test
    void aServerThatReadsNoJsonSaysSoAndTheMessageNamesTheWayOut() {
        WhopOAuth oauth = confidential(server, "app_basic", ClientAuthentication.CLIENT_SECRET_BASIC)
                .endpoints(endpoints)
                .tokenRequestEncoding(TokenRequestEncoding.JSON)
                .build();
        assertThat(refused("invalid_request", () -> oauth.refresh(Secret.of("any-token"))))
                .hasMessageContaining("TokenRequestEncoding");
    }

    @Test
    void anInventedAccessTokenIsRefusedByItsHeader() {
        OAuthErrorException refusal = refused("invalid_token", () -> oauth().userInfo(Secret.of("invented-token")));
        assertThat(refusal.status()).isEqualTo(401);
        assertThat(refusal).hasMessageContaining("refresh");
    }

    @Test
    void aSessionOutlivesTwentyRefreshesBySixtyFourThreadsEach() throws Exception {
        WhopOAuth oauth = oauth();
        Secret current = refreshToken(signIn(oauth));
        int before = server.refreshes();
        ExecutorService pool = Executors.newFixedThreadPool(64);
        try {
            for (int round = 0; round < 20; round++) {
                Secret token = current;
                List<Future<OAuthTokens>> results = new ArrayList<>();
                for (int thread = 0; thread < 64; thread++) {
                    results.add(pool.submit(() -> oauth.refresh(token)));
                }
                OAuthTokens first = results.get(0).get(10, TimeUnit.SECONDS);
                for (Future<OAuthTokens> result : results) {
                    assertThat(result.get(10, TimeUnit.SECONDS)).isSameAs(first);
                }
                current = refreshToken(first);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(server.refreshes() - before).isEqualTo(20);
    }

    @Test
    void aReplacedSigningKeyIsFoundWithoutARestart() {
        AtomicReference<Duration> later = new AtomicReference<>(Duration.ZERO);
        WhopOAuth oauth = confidential(server, "app_basic", ClientAuthentication.CLIENT_SECRET_BASIC)
                .endpoints(endpoints)
                .clock(new ShiftedClock(later::get))
                .build();
        signIn(oauth);
        server.rotateKey();
        later.set(Duration.ofSeconds(31)); // keys are asked for once in thirty seconds
        assertThat(Objects.requireNonNull(signIn(oauth).idToken()).subject()).isEqualTo(PERSON);
    }

    @Test
    void aSpentRefreshTokenIsRefusedAndSoIsARevokedOne() {
        AtomicReference<Duration> later = new AtomicReference<>(Duration.ZERO);
        WhopOAuth oauth = confidential(server, "app_basic", ClientAuthentication.CLIENT_SECRET_BASIC)
                .endpoints(endpoints)
                .clock(new ShiftedClock(later::get))
                .build();
        Secret spent = refreshToken(signIn(oauth));
        Secret current = refreshToken(oauth.refresh(spent));
        assertThat(refreshToken(oauth.refresh(spent))).isEqualTo(current); // remembered, not asked for again
        later.set(Duration.ofSeconds(31));
        refused("invalid_grant", () -> oauth.refresh(spent));
        oauth.revoke(current);
        refused("invalid_grant", () -> oauth.refresh(current));
    }

    private static void story(WhopOAuth oauth) {
        OAuthTokens tokens = signIn(oauth);
        assertThat(Objects.requireNonNull(tokens.idToken()).subject()).isEqualTo(PERSON);
        assertThat(tokens.scopes()).containsExactlyInAnyOrderElementsOf(SCOPES);
        assertThat(oauth.userInfo(tokens))
                .isEqualTo(new UserInfo(PERSON, "Mira", null, null, "mira@gigs.example", true));

        Secret spent = refreshToken(tokens);
        OAuthTokens fresh = oauth.refresh(spent);
        assertThat(fresh.refreshToken()).isNotNull().isNotEqualTo(spent);
        assertThat(fresh.accessToken()).isNotEqualTo(tokens.accessToken());
        assertThat(oauth.userInfo(fresh.accessToken()).sub()).isEqualTo(PERSON);
    }

    private static OAuthTokens signIn(WhopOAuth oauth) {
        AuthorizationRequest attempt = oauth.authorizationRequest(SCOPES);
        return oauth.exchange(attempt, back(server.signIn(new Browser(), attempt.url())));
    }

    private static AuthorizationResponse back(URI callback) {
        assertThat(callback.toString()).startsWith(CALLBACK);
        return AuthorizationResponse.from(Browser.query(callback)::get);
    }

    private static Secret refreshToken(OAuthTokens tokens) {
        return Objects.requireNonNull(tokens.refreshToken());
    }

    private static OAuthErrorException refused(String error, Runnable call) {
        List<OAuthErrorException> refusals = new ArrayList<>();
        assertThatExceptionOfType(OAuthErrorException.class)
                .isThrownBy(call::run)
                .satisfies(refusal -> assertThat(refusal.error()).isEqualTo(error))
                .satisfies(refusals::add);
        return refusals.get(0);
    }

    private static WhopOAuth oauth() {
        return confidential(server, "app_basic", ClientAuthentication.CLIENT_SECRET_BASIC)
                .endpoints(endpoints)
                .build();
    }

    private static WhopOAuthBuilder confidential(SpringServer server, String app, ClientAuthentication method) {
        return builder(server, app)
                .clientSecret(Secret.of(SpringServerConfiguration.secretOf(app)))
                .clientAuthentication(method);
    }

    /** Forms, because this server reads nothing else. */
    private static WhopOAuthBuilder builder(SpringServer server, String app) {
        return WhopOAuth.builder(Environment.local(server.root()), app, URI.create(CALLBACK))
                .tokenRequestEncoding(TokenRequestEncoding.FORM);
    }
}
