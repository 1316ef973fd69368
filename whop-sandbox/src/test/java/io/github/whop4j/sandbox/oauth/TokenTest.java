package io.github.whop4j.sandbox.oauth;

import static io.github.whop4j.sandbox.oauth.SignIn.json;
import static io.github.whop4j.sandbox.oauth.SignIn.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    private static final WhopSandbox sandbox = WhopSandbox.builder()
            .clock(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC))
            .start();
    private final SignIn app = new SignIn(sandbox);

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void aCodeBuysTokensForAnHour() {
        JsonObject tokens = app.tokens("openid profile", "user_sandbox_a");

        assertThat(tokens.names())
                .containsExactlyInAnyOrder("access_token", "refresh_token", "token_type", "expires_in", "id_token");
        assertThat(tokens.string("token_type")).isEqualTo("Bearer");
        assertThat(tokens.decimal("expires_in")).isEqualTo(new BigDecimal(3600));
    }

    @Test
    void withoutOpenidThereIsNoIdToken() {
        assertThat(app.tokens("profile", "user_sandbox_a").has("id_token")).isFalse();
    }

    @Test
    void takesAFormAsWellAsJson() {
        Map<String, String> exchange = SignIn.codeExchange(app.code("openid", "user_sandbox_a"));

        HttpResponse<String> answer =
                app.post("/oauth/token", "application/x-www-form-urlencoded; charset=utf-8", Browser.encode(exchange));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "code, oac_nonsense, 400, invalid_grant",
        "code, '', 400, invalid_request",
        "redirect_uri, http://localhost:3000/other, 400, invalid_grant",
        "redirect_uri, '', 400, invalid_request",
        "code_verifier, wrong-verifier-wrong-verifier-wrong-verifier-00, 400, invalid_grant",
        "code_verifier, short, 400, invalid_grant",
        "code_verifier, '', 400, invalid_request",
        "client_id, app_stranger, 401, invalid_client",
        "client_id, '', 400, invalid_request",
        "client_secret, wrong, 401, invalid_client",
        "grant_type, password, 400, unsupported_grant_type",
        "grant_type, '', 400, invalid_request",
    })
    void refusesAnExchangeWithOneThingWrongAndTheCodeStaysGood(
            String parameter, String value, int status, String error) {
        Map<String, String> exchange = SignIn.codeExchange(app.code("openid", "user_sandbox_a"));
        String right = exchange.getOrDefault(parameter, "secret_sandbox");
        exchange.put(parameter, value);

        HttpResponse<String> refusal = app.postJson("/oauth/token", exchange);

        assertThat(refusal.statusCode()).isEqualTo(status);
        assertThat(json(refusal).names()).containsExactly("error", "error_description");
        assertThat(json(refusal).string("error")).isEqualTo(error);
        exchange.put(parameter, right);
        assertThat(app.postJson("/oauth/token", exchange).statusCode()).isEqualTo(200);
    }

    @Test
    void aCodeUsedTwiceIsRefusedAndWhatItBoughtIsRevoked() {
        Map<String, String> exchange = SignIn.codeExchange(app.code("openid", "user_sandbox_a"));
        JsonObject tokens = json(app.postJson("/oauth/token", exchange));

        HttpResponse<String> second = app.postJson("/oauth/token", exchange);

        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(json(second).string("error")).isEqualTo("invalid_grant");
        assertInvalidGrant(text(tokens, "refresh_token"));
    }

    @Test
    void refreshingRotates() {
        String first = text(app.tokens("openid", "user_sandbox_b"), "refresh_token");

        JsonObject refreshed = json(app.postJson("/oauth/token", SignIn.refresh(first)));
        String second = text(refreshed, "refresh_token");

        assertThat(second).isNotEqualTo(first);
        assertThat(app.userinfo(text(refreshed, "access_token")).statusCode()).isEqualTo(200);
        assertThat(app.postJson("/oauth/token", SignIn.refresh(second)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRefreshTokenUsedTwiceRevokesItsFamilyAndNoOther() {
        String first = text(app.tokens("openid", "user_sandbox_a"), "refresh_token");
        String bystander = text(app.tokens("openid", "user_sandbox_a"), "refresh_token");
        String second = text(json(app.postJson("/oauth/token", SignIn.refresh(first))), "refresh_token");

        assertInvalidGrant(first);

        assertInvalidGrant(second);
        assertThat(app.postJson("/oauth/token", SignIn.refresh(bystander)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRevokedRefreshTokenIsDeadAndRevokingNonsenseIsFine() {
        String token = text(app.tokens("openid", "user_sandbox_a"), "refresh_token");

        assertThat(revoke(token)).isEqualTo(200);
        assertThat(revoke("nonsense")).isEqualTo(200);

        assertInvalidGrant(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app_sandbox:secret_sandbox", "app%5Fsandbox:secret_sandbox"})
    void aConfidentialClientMayUseTheHeader(String credentials) {
        Map<String, String> exchange = SignIn.codeExchange(app.code("openid", "user_sandbox_a"));
        exchange.remove("client_id");

        assertThat(app.postJson("/oauth/token", exchange, "Authorization", basic(credentials))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app_sandbox:wrong", "app_stranger:secret_sandbox", "no colon", "app_sandbox:%zz"})
    void wrongCredentialsInTheHeaderAreChallenged(String credentials) {
        Map<String, String> exchange = SignIn.codeExchange(app.code("openid", "user_sandbox_a"));

        HttpResponse<String> refusal = app.postJson("/oauth/token", exchange, "Authorization", basic(credentials));

        assertThat(refusal.statusCode()).isIn(400, 401);
        assertThat(json(refusal).string("error")).isIn("invalid_client", "invalid_request");
    }

    @Test
    void aWrongSecretInTheHeaderIsAnsweredWithTheScheme() {
        HttpResponse<String> refusal =
                app.postJson("/oauth/token", SignIn.refresh("any"), "Authorization", basic("app_sandbox:wrong"));

        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain | grant_type=refresh_token",
                "application/json | {",
                "application/json | []",
                "application/json | {\"grant_type\": 7}",
                "application/x-www-form-urlencoded | grant_type=a&grant_type=b",
                "application/x-www-form-urlencoded | grant_type=%zz",
            })
    void refusesABodyItCannotRead(String contentType, String body) {
        HttpResponse<String> refusal = app.post("/oauth/token", contentType, body);

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(json(refusal).string("error")).isEqualTo("invalid_request");
    }

    private void assertInvalidGrant(String refreshToken) {
        HttpResponse<String> refusal = app.postJson("/oauth/token", SignIn.refresh(refreshToken));
        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(json(refusal).string("error")).isEqualTo("invalid_grant");
    }

    private int revoke(String token) {
        return app.postJson("/oauth/revoke", Map.of("client_id", "app_sandbox", "token", token))
                .statusCode();
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
