package io.github.whop4j.sandbox.oauth;

import static io.github.whop4j.sandbox.oauth.SignIn.json;
import static io.github.whop4j.sandbox.oauth.SignIn.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sign-in must not let through although it looks almost right. */
class ChecksTest {
    private static final WhopSandbox sandbox = WhopSandbox.start();
    private final SignIn app = new SignIn(sandbox);

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({"openid email, true", "profile openid, true", "openidx, false", "chat:openid profile, false"})
    void aNonceIsNeededWhereverOpenidStandsInTheScope(String scope, boolean needed) {
        Map<String, String> request = SignIn.request(scope);
        request.remove("nonce");

        HttpResponse<String> answer = app.consentPage(request);

        assertThat(answer.statusCode()).isEqualTo(needed ? 303 : 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.test/CB",
                "https://APP.test/cb",
                "https://app.test/cb?a=b",
                "https://app.test/cbx",
                "https://app.test",
                "http://app.test/cb"
            })
    void aRegisteredAddressIsNoOther(String almost) {
        try (WhopSandbox strict = WhopSandbox.builder()
                .redirectUris("https://other.test/cb", "https://app.test/cb")
                .start()) {
            Map<String, String> request = SignIn.request("openid");
            request.put("redirect_uri", almost);
            assertThat(new SignIn(strict).consentPage(request).statusCode()).isEqualTo(400);
            request.put("redirect_uri", "https://app.test/cb");
            assertThat(new SignIn(strict).consentPage(request).statusCode())
                    .as("the second of two")
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cb", "app.test/cb", "ftp://app.test/cb", "https://app.test/cb#part", "https:///cb"})
    void noAddressIsRegisteredThatACodeCannotBeSentTo(String uri) {
        assertThatThrownBy(() -> WhopSandbox.builder().redirectUris(uri).start().close())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(uri);
    }

    @Test
    void thisMachineGoesByTwoNames() {
        Map<String, String> request = SignIn.request("openid");
        request.put("redirect_uri", "http://127.0.0.1:3000/cb");

        assertThat(app.consentPage(request).statusCode()).isEqualTo(200);
    }

    @Test
    void theFormIsCheckedAsThePageWas() {
        Map<String, String> form =
                Browser.hiddenFields(app.consentPage(SignIn.request("openid")).body());
        form.put("user_id", "user_sandbox_a");
        form.put("decision", "allow");

        assertThat(submitted(form, "redirect_uri", "https://evil.test/cb").statusCode())
                .isEqualTo(400);
        assertThat(submitted(form, "client_id", "app_stranger").statusCode()).isEqualTo(400);
        for (String spoilt : new String[] {"code_challenge_method", "nonce", "response_type", "code_challenge"}) {
            assertThat(Browser.query(Browser.location(submitted(form, spoilt, ""))))
                    .as(spoilt)
                    .containsEntry("error", "invalid_request")
                    .doesNotContainKey("code");
        }
        assertThat(Browser.query(Browser.location(submitted(form, "decision", "perhaps"))))
                .containsEntry("error", "access_denied");
    }

    private static HttpResponse<String> submitted(Map<String, String> form, String name, String value) {
        Map<String, String> spoilt = new LinkedHashMap<>(form);
        spoilt.put(name, value);
        return Browser.submit(sandbox.baseUri().resolve("/oauth/authorize"), spoilt);
    }

    @Test
    void noStateIsEchoedWhenTwoWereSent() {
        String query = Browser.encode(SignIn.request("openid")) + "&state=other";

        URI callback = Browser.location(Browser.get(sandbox.baseUri().resolve("/oauth/authorize?" + query)));

        assertThat(Browser.query(callback))
                .containsEntry("error", "invalid_request")
                .doesNotContainKey("state");
    }

    @Test
    void aChallengeIsExactlyTheHashOfItsVerifier() {
        for (String wrong :
                new String[] {SignIn.CHALLENGE + "A", SignIn.CHALLENGE + "=", SignIn.CHALLENGE.replace('-', '+')}) {
            Map<String, String> request = SignIn.request("openid");
            request.put("code_challenge", wrong);
            assertThat(Browser.query(Browser.location(app.consentPage(request))))
                    .as(wrong)
                    .containsEntry("error", "invalid_request");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "42, a, 400",
        "43, a, 200",
        "128, a, 200",
        "129, a, 400",
        "43, ~, 200",
        "43, ., 200",
        "43, +, 400",
        "43, ' ', 400"
    })
    void aVerifierHas43To128UnreservedCharacters(int length, String character, int status) throws Exception {
        String verifier = character.repeat(length);
        Map<String, String> request = SignIn.request("openid");
        request.put(
                "code_challenge",
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(MessageDigest.getInstance("SHA-256")
                                .digest(verifier.getBytes(StandardCharsets.US_ASCII))));
        URI callback = Browser.location(app.decide(request, "user_sandbox_a", "allow"));
        Map<String, String> exchange =
                SignIn.codeExchange(String.valueOf(Browser.query(callback).get("code")));
        exchange.put("code_verifier", verifier);

        assertThat(app.postJson("/oauth/token", exchange).statusCode()).isEqualTo(status);
    }

    @Test
    void theAddressOfTheExchangeIsExactlyThatOfTheCode() {
        for (String almost :
                new String[] {SignIn.CALLBACK + "/", SignIn.CALLBACK + "?a=b", SignIn.CALLBACK.toUpperCase(Locale.ROOT)
                }) {
            Map<String, String> exchange = SignIn.codeExchange(app.code("openid", "user_sandbox_a"));
            exchange.put("redirect_uri", almost);
            assertThat(app.postJson("/oauth/token", exchange).statusCode())
                    .as(almost)
                    .isEqualTo(400);
        }
    }

    @Test
    void aUsedCodeIsRememberedThoughOthersWereIssuedSince() {
        Map<String, String> exchange = SignIn.codeExchange(app.code("openid", "user_sandbox_a"));
        String waiting = app.code("openid", "user_sandbox_b");
        JsonObject tokens = json(app.postJson("/oauth/token", exchange));
        app.code("openid", "user_sandbox_b");

        assertThat(app.postJson("/oauth/token", exchange).statusCode()).isEqualTo(400);

        assertThat(app.postJson("/oauth/token", SignIn.refresh(text(tokens, "refresh_token")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(app.postJson("/oauth/token", SignIn.codeExchange(waiting)).statusCode())
                .as("another person's code")
                .isEqualTo(200);
    }

    @Test
    void revokingTakesTheClientAndATokenAndWorksTwice() {
        String token = text(app.tokens("openid", "user_sandbox_a"), "refresh_token");

        assertThat(revoke("client_id", "app_stranger", "token", token)).isEqualTo(401);
        assertThat(revoke("client_id", "app_sandbox", "client_secret", "wrong", "token", token))
                .isEqualTo(401);
        assertThat(revoke("token", token)).isEqualTo(400);
        assertThat(revoke("client_id", "app_sandbox")).isEqualTo(400);
        String next = text(json(app.postJson("/oauth/token", SignIn.refresh(token))), "refresh_token");

        assertThat(revoke("client_id", "app_sandbox", "token", token))
                .as("an older token of the family")
                .isEqualTo(200);
        assertThat(revoke("client_id", "app_sandbox", "token", token)).isEqualTo(200);

        assertThat(app.postJson("/oauth/token", SignIn.refresh(next)).statusCode())
                .isEqualTo(400);
    }

    private int revoke(String... parameters) {
        Map<String, String> body = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            body.put(parameters[i], parameters[i + 1]);
        }
        return app.postJson("/oauth/revoke", body).statusCode();
    }
}
