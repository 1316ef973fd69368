package io.github.whop4j.client.oauth;

import static io.github.whop4j.client.oauth.FakeWhop.REVOKE;
import static io.github.whop4j.client.oauth.FakeWhop.TOKEN;
import static io.github.whop4j.client.oauth.FakeWhop.USERINFO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopOAuthException;
import io.github.whop4j.client.internal.json.Json;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import okhttp3.Credentials;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over the wire, to the letter. */
class TokenRequestTest {

    private static final URI REDIRECT = URI.create("https://gigs.example/callback");
    private static final Secret CLIENT_SECRET = Secret.of("s3cret/+");
    private static final AuthorizationRequest ATTEMPT =
            new AuthorizationRequest(URI.create("https://whop.example"), "state-1", null, "verifier-1");
    private static final AuthorizationResponse CODE = new AuthorizationResponse("code-1", "state-1", null, null);

    private FakeWhop whop;

    @BeforeEach
    void start() throws IOException {
        whop = new FakeWhop()
                .answers(
                        TOKEN,
                        200,
                        "{\"access_token\":\"at-1\",\"refresh_token\":\"rt-2\",\"token_type\":\"bearer\","
                                + "\"expires_in\":3600,\"scope\":\"openid chat:read\"}")
                .answers(REVOKE, 200, "{}");
    }

    @AfterEach
    void stop() {
        whop.close();
    }

    @Test
    void aPublicClientProvesTheCodeWithTheVerifierOnly() {
        OAuthTokens tokens = oauth().build().exchange(ATTEMPT, CODE);
        assertThat(sentJson(TOKEN))
                .isEqualTo(Map.of(
                        "grant_type", "authorization_code",
                        "code", "code-1",
                        "redirect_uri", "https://gigs.example/callback",
                        "code_verifier", "verifier-1",
                        "client_id", "app_1"));
        assertThat(header("Content-Type")).startsWith("application/json");
        assertThat(tokens.accessToken().reveal()).isEqualTo("at-1");
        assertThat(tokens.refreshToken()).isEqualTo(Secret.of("rt-2"));
        assertThat(tokens.expiresAt()).isEqualTo(FakeWhop.NOW.plusSeconds(3600));
        assertThat(tokens.scopes()).containsExactly("openid", "chat:read");
        assertThat(tokens.idToken()).isNull();
    }

    @Test
    void aConfidentialClientSendsItsSecretInTheBody() {
        oauth().clientSecret(CLIENT_SECRET).build().exchange(ATTEMPT, CODE);
        assertThat(sentJson(TOKEN).get("client_secret")).isEqualTo("s3cret/+");
        assertThat(header("Authorization")).isNull();
    }

    @Test
    void orInTheHeaderWithBothHalvesEncoded() {
        oauth().clientSecret(CLIENT_SECRET)
                .clientAuthentication(ClientAuthentication.CLIENT_SECRET_BASIC)
                .build()
                .exchange(ATTEMPT, CODE);
        assertThat(header("Authorization")).isEqualTo(Credentials.basic("app_1", "s3cret%2F%2B"));
        assertThat(sentJson(TOKEN).containsKey("client_secret")).isFalse();
    }

    @Test
    void aFormIsWrittenOnRequest() {
        oauth().clientSecret(CLIENT_SECRET)
                .tokenRequestEncoding(TokenRequestEncoding.FORM)
                .build()
                .exchange(ATTEMPT, CODE);
        assertThat(whop.body(TOKEN).split("&"))
                .containsExactlyInAnyOrder(
                        "grant_type=authorization_code",
                        "code=code-1",
                        "redirect_uri=https%3A%2F%2Fgigs.example%2Fcallback",
                        "code_verifier=verifier-1",
                        "client_id=app_1",
                        "client_secret=s3cret%2F%2B");
        assertThat(header("Content-Type")).startsWith("application/x-www-form-urlencoded");
    }

    @Test
    void aRefreshKeepsTheCompanyByNamingItAgain() {
        oauth().build().refresh(Secret.of("rt-1"), "biz_1");
        assertThat(sentJson(TOKEN))
                .isEqualTo(Map.of(
                        "grant_type", "refresh_token",
                        "refresh_token", "rt-1",
                        "company_id", "biz_1",
                        "client_id", "app_1"));
    }

    @Test
    void aRevocationNamesTokenAndClient() {
        oauth().clientSecret(CLIENT_SECRET).build().revoke(Secret.of("rt-1"));
        assertThat(sentJson(REVOKE))
                .isEqualTo(Map.of("token", "rt-1", "client_id", "app_1", "client_secret", "s3cret/+"));
    }

    @Test
    void userinfoIsAskedWithTheAccessToken() {
        whop.answers(
                USERINFO,
                200,
                "{\"sub\":\"user_1\",\"name\":\"Ada\",\"preferred_username\":\"ada\",\"picture\":\"https://x.example/a.png\","
                        + "\"email\":\"ada@gigs.example\",\"email_verified\":true}");
        assertThat(oauth().build().userInfo(Secret.of("at-1")))
                .isEqualTo(new UserInfo("user_1", "Ada", "ada", "https://x.example/a.png", "ada@gigs.example", true));
        assertThat(whop.requests(USERINFO).get(0).getHeaders().get("Authorization"))
                .isEqualTo("Bearer at-1");
    }

    @Test
    void anAnswerWithTheBareMinimumWillDo() {
        whop.answers(TOKEN, 200, "{\"access_token\":\"at-1\"}").answers(USERINFO, 200, "{\"sub\":\"user_1\"}");
        OAuthTokens tokens = oauth().build().exchange(ATTEMPT, CODE);
        assertThat(tokens.refreshToken()).isNull();
        assertThat(tokens.scopes()).isEmpty();
        assertThat(tokens.expiresAt()).isEqualTo(FakeWhop.NOW.plusSeconds(3600));
        assertThat(oauth().build().userInfo(Secret.of("at-1")).email()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"state-2", "state", "''", ","})
    void aForeignStateSendsNothing(String state) {
        assertThatExceptionOfType(WhopOAuthException.class)
                .isThrownBy(
                        () -> oauth().build().exchange(ATTEMPT, new AuthorizationResponse("code-1", state, null, null)))
                .withMessageContaining("state");
        assertThat(whop.requests(TOKEN)).isEmpty();
    }

    @Test
    void aRefusalInTheBrowserIsAnOAuthError() {
        Map<String, String> query =
                Map.of("state", "state-1", "error", "access_denied", "error_description", "They said no");
        assertThatExceptionOfType(OAuthErrorException.class)
                .isThrownBy(() -> oauth().build().exchange(ATTEMPT, AuthorizationResponse.from(query::get)))
                .satisfies(refusal -> {
                    assertThat(refusal.error()).isEqualTo("access_denied");
                    assertThat(refusal.errorDescription()).isEqualTo("They said no");
                    assertThat(refusal.status()).isNull();
                });
        assertThat(whop.requests(TOKEN)).isEmpty();
    }

    @Test
    void aBrowserWithoutACodeIsRefused() {
        assertThatExceptionOfType(WhopOAuthException.class)
                .isThrownBy(
                        () -> oauth().build().exchange(ATTEMPT, new AuthorizationResponse(null, "state-1", null, null)))
                .withMessageContaining("neither a code nor an error");
    }

    @Test
    void tokensAreNeverPrinted() {
        String printed = oauth().build().exchange(ATTEMPT, CODE).toString();
        assertThat(printed).doesNotContain("at-1", "rt-2");
    }

    private WhopOAuthBuilder oauth() {
        return WhopOAuth.builder(whop.environment(), "app_1", REDIRECT).clock(FakeWhop.CLOCK);
    }

    private Map<?, ?> sentJson(String path) {
        return (Map<?, ?>) Objects.requireNonNull(Json.tree(whop.body(path)));
    }

    private @Nullable String header(String name) {
        return whop.requests(TOKEN).get(0).getHeaders().get(name);
    }
}
