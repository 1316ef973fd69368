package io.github.whop4j.sandbox.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.WhopSandbox;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizeTest {
    private static final WhopSandbox sandbox = WhopSandbox.start();
    private final SignIn app = new SignIn(sandbox);

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void showsBothPeopleAndWhatTheAppAsksFor() {
        HttpResponse<String> page = app.consentPage(SignIn.request("openid email chat:read"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "user_sandbox_a",
                        "user_sandbox_b",
                        "See your e-mail address",
                        "Read your chats",
                        SignIn.CALLBACK)
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void allowingGoesBackWithACodeAndTheStateAsSent() {
        URI callback = Browser.location(app.decide(SignIn.request("openid"), "user_sandbox_b", "allow"));

        assertThat(callback.toString()).startsWith(SignIn.CALLBACK + "?");
        assertThat(Browser.query(callback)).containsOnlyKeys("code", "state").containsEntry("state", "st&te=1");
    }

    @Test
    void theQueryOfARedirectUriIsKept() {
        Map<String, String> request = SignIn.request("openid");
        request.put("redirect_uri", SignIn.CALLBACK + "?next=%2Fsell");

        URI callback = Browser.location(app.decide(request, "user_sandbox_a", "allow"));

        assertThat(Browser.query(callback))
                .containsOnlyKeys("next", "code", "state")
                .containsEntry("next", "/sell");
    }

    @Test
    void denyingGoesBackWithAccessDenied() {
        URI callback = Browser.location(app.decide(SignIn.request("openid"), "user_sandbox_a", "deny"));

        assertThat(Browser.query(callback))
                .containsOnlyKeys("error", "error_description", "state")
                .containsEntry("error", "access_denied")
                .containsEntry("state", "st&te=1");
    }

    @Test
    void refusesConsentOfAnUnknownUser() {
        assertThat(app.decide(SignIn.request("openid"), "user_stranger", "allow")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "response_type, token, unsupported_response_type",
        "response_type, '', invalid_request",
        "code_challenge, '', invalid_request",
        "code_challenge, too-short, invalid_request",
        "code_challenge_method, plain, invalid_request",
        "code_challenge_method, '', invalid_request",
        "nonce, '', invalid_request",
        "scope, 'openid  email', invalid_scope",
        "scope, 'openid <b>', invalid_scope",
    })
    void tellsTheAppWhatIsWrongWithItsRequest(String parameter, String value, String error) {
        Map<String, String> request = SignIn.request("openid");
        request.put(parameter, value);

        URI callback = Browser.location(app.consentPage(request));

        assertThat(callback.toString()).startsWith(SignIn.CALLBACK + "?");
        assertThat(Browser.query(callback)).containsEntry("error", error).containsEntry("state", "st&te=1");
    }

    @Test
    void needsNoNonceWithoutOpenid() {
        Map<String, String> request = SignIn.request("profile");
        request.put("nonce", "");

        assertThat(app.consentPage(request).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://localhost/callback",
                "http://localhost.evil.test/callback",
                "http://localhost@evil.test/callback",
                "http://user@localhost/callback",
                "http://localhost/callback#fragment",
                "javascript:alert(1)",
                "/callback",
                "http://local host/",
            })
    void neverRedirectsToAnAddressThatIsNotTheApps(String redirectUri) {
        Map<String, String> request = SignIn.request("openid");
        request.put("redirect_uri", redirectUri);

        HttpResponse<String> page = app.consentPage(request);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Location")).isEmpty();
        assertThat(page.body()).contains("redirect_uri");
    }

    @Test
    void neverRedirectsForAnUnknownClient() {
        Map<String, String> request = SignIn.request("openid");
        request.put("client_id", "app_stranger");

        HttpResponse<String> page = app.consentPage(request);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void aParameterSentTwiceIsRefused() {
        String query = Browser.encode(SignIn.request("openid")) + "&scope=email";

        URI callback = Browser.location(Browser.get(sandbox.baseUri().resolve("/oauth/authorize?" + query)));

        assertThat(Browser.query(callback)).containsEntry("error", "invalid_request");
    }

    @Test
    void whatTheAppSendsIsNeverMarkup() {
        Map<String, String> request = SignIn.request("openid");
        request.put("state", "\"><script>alert(1)</script>");
        request.put("nonce", "'\"><img src=x>");

        assertThat(app.consentPage(request).body()).doesNotContain("<script", "<img src=x");
    }

    @Test
    void aListOfRedirectUrisIsMatchedExactly() {
        try (WhopSandbox strict =
                WhopSandbox.builder().redirectUris("https://app.test/cb").start()) {
            SignIn other = new SignIn(strict);
            Map<String, String> request = SignIn.request("openid");
            assertThat(other.consentPage(request).statusCode()).isEqualTo(400);
            request.put("redirect_uri", "https://app.test/cb/");
            assertThat(other.consentPage(request).statusCode()).isEqualTo(400);
            request.put("redirect_uri", "https://app.test/cb");
            assertThat(other.consentPage(request).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theControlApiReplacesTheListAndGivesItBack() {
        try (WhopSandbox other = WhopSandbox.start()) {
            SignIn app = new SignIn(other);
            assertThat(control(other, "{\"redirect_uris\":[\"https://app.test/cb\"]}"))
                    .isEqualTo(200);
            assertThat(app.consentPage(SignIn.request("openid")).statusCode()).isEqualTo(400);
            assertThat(control(other, "{\"redirect_uris\":[\"not a url\"]}")).isEqualTo(400);
            assertThat(control(other, "{\"redirect_uris\":[]}")).isEqualTo(200);
            assertThat(app.consentPage(SignIn.request("openid")).statusCode()).isEqualTo(200);
        }
    }

    private static int control(WhopSandbox sandbox, String body) {
        return Browser.send(HttpRequest.newBuilder(sandbox.baseUri().resolve("/_sandbox/oauth/redirect_uris"))
                        .POST(BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }
}
