package io.github.whop4j.sandbox.oauth;

import static io.github.whop4j.sandbox.Caller.object;
import static io.github.whop4j.sandbox.oauth.SignIn.json;
import static io.github.whop4j.sandbox.oauth.SignIn.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tokens say, to whom they are given, and what discovery promises. */
class ClaimsTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final SignIn app = new SignIn(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void anAccessTokenSaysWhoItIsFromForWhomAndWhatFor() throws Exception {
        JWTClaimsSet one = claims(text(app.tokens("openid chat:read", "user_sandbox_b"), "access_token"));
        JWTClaimsSet other = claims(text(app.tokens("openid chat:read", "user_sandbox_b"), "access_token"));

        assertThat(one.getIssuer()).isEqualTo(sandbox.baseUri().toString());
        assertThat(one.getSubject()).isEqualTo("user_sandbox_b");
        assertThat(one.getStringClaim("client_id")).isEqualTo("app_sandbox");
        assertThat(one.getStringClaim("scope")).isEqualTo("openid chat:read");
        assertThat(one.getExpirationTime().toInstant())
                .isEqualTo(one.getIssueTime().toInstant().plusSeconds(3600));
        assertThat(one.getJWTID()).isNotEqualTo(other.getJWTID());
    }

    @Test
    void whatAnEmbeddedAppIsSentIsForAnHourOfItsOwnClock() throws Exception {
        sandbox.advance(Duration.ofDays(30));

        JsonObject answer = Caller.platform(sandbox)
                .control("/oauth/user_tokens", object("user_id", "user_sandbox_a"))
                .ok();

        JWTClaimsSet claims = claims(text(answer, "token"));
        assertThat(claims.getAudience()).isEqualTo(List.of("app_sandbox"));
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(claims.getIssueTime().toInstant().plusSeconds(3600));
        assertThat(claims.getIssueTime().toInstant())
                .isBefore(Instant.now(Clock.systemUTC()).plusSeconds(1));
    }

    @Test
    void whatAnEmbeddedAppIsSentIsNoAccessToken() {
        JsonObject answer = Caller.platform(sandbox)
                .control("/oauth/user_tokens", object("user_id", "user_sandbox_a"))
                .ok();

        assertThat(app.userinfo(text(answer, "token")).statusCode()).isEqualTo(401);
    }

    @Test
    void whatUserinfoTellsIsNotKeptByAnyUser() {
        String token = text(app.tokens("openid email", "user_sandbox_a"), "access_token");
        HttpResponse<String> answer =
                Browser.send(HttpRequest.newBuilder(sandbox.baseUri().resolve("/oauth/userinfo"))
                        .header("Authorization", "bearer " + token)
                        .build());

        assertThat(answer.statusCode()).as("the scheme is written in any case").isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(json(answer).names()).containsExactly("sub", "email", "email_verified");
    }

    @ParameterizedTest
    @CsvSource({
        "response_types_supported, code",
        "response_modes_supported, query",
        "grant_types_supported, authorization_code refresh_token",
        "subject_types_supported, public",
        "id_token_signing_alg_values_supported, ES256",
        "scopes_supported, openid profile email",
        "token_endpoint_auth_methods_supported, none client_secret_post client_secret_basic",
        "code_challenge_methods_supported, S256"
    })
    void discoveryPromisesWhatIsKept(String name, String values) {
        JsonObject document = json(Browser.get(sandbox.baseUri().resolve("/.well-known/openid-configuration")));

        assertThat(document.list(name)).isEqualTo(List.of(values.split(" ", -1)));
    }

    @Test
    void aSecretIsSentOnceByOneClientAndIsExact() {
        assertThat(exchanged("Basic app_sandbox:secret_sandbox", Map.of("client_secret", "secret_sandbox")))
                .isEqualTo(400);
        assertThat(exchanged("Basic app_sandbox:secret_sandbox", Map.of("client_id", "app_other")))
                .isEqualTo(400);
        assertThat(exchanged("Basic app_sandbox:SECRET_SANDBOX", Map.of())).isEqualTo(401);
        assertThat(exchanged("Basic app_sandbox:", Map.of())).isEqualTo(401);
        assertThat(exchanged("basic app_sandbox:secret%5Fsandbox", Map.of())).isEqualTo(200);
        assertThat(exchanged("Basic app_sandbox:secret_sandbox", Map.of("client_id", "app_sandbox")))
                .isEqualTo(200);
    }

    @Test
    void aSecretThatIsNoTextIsRefusedAndNotOverlooked() {
        String exchange = Json.write(SignIn.codeExchange(app.code("openid", "user_sandbox_a")));

        assertThat(app.post("/oauth/token", "application/json", exchange.replaceFirst("\\{", "{\"client_secret\":7,"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(app.post("/oauth/token", "application/json", exchange).statusCode())
                .isEqualTo(200);
    }

    private int exchanged(String header, Map<String, String> more) {
        Map<String, String> exchange = SignIn.codeExchange(app.code("openid", "user_sandbox_a"));
        exchange.remove("client_id");
        exchange.putAll(more);
        int space = header.indexOf(' ');
        String encoded =
                Base64.getEncoder().encodeToString(header.substring(space + 1).getBytes(StandardCharsets.UTF_8));
        return app.postJson("/oauth/token", exchange, "Authorization", header.substring(0, space + 1) + encoded)
                .statusCode();
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
