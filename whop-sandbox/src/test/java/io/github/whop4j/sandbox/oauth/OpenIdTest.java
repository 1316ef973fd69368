package io.github.whop4j.sandbox.oauth;

import static io.github.whop4j.sandbox.oauth.SignIn.json;
import static io.github.whop4j.sandbox.oauth.SignIn.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenIdTest {
    private static final WhopSandbox sandbox = WhopSandbox.start();
    private final SignIn app = new SignIn(sandbox);

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void theIdTokenVerifiesAgainstThePublishedKeys() throws Exception {
        JWTClaimsSet claims = verify(sandbox, text(app.tokens("openid", "user_sandbox_b"), "id_token"));

        assertThat(claims.getSubject()).isEqualTo("user_sandbox_b");
        assertThat(claims.getStringClaim("nonce")).isEqualTo("n0nce");
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(claims.getIssueTime().toInstant().plusSeconds(3600));
    }

    @Test
    void aRefreshedIdTokenIsOfTheSamePersonAndHasNoNonce() throws Exception {
        String refreshToken = text(app.tokens("openid", "user_sandbox_b"), "refresh_token");
        JsonObject refreshed = json(app.postJson("/oauth/token", SignIn.refresh(refreshToken)));

        JWTClaimsSet claims = verify(sandbox, text(refreshed, "id_token"));

        assertThat(claims.getSubject()).isEqualTo("user_sandbox_b");
        assertThat(claims.getClaim("nonce")).isNull();
    }

    /** The app's clock is not the sandbox's: an ID token from the future would be refused there. */
    @Test
    void anIdTokenIsValidNowHoweverFarTheSandboxWasAdvanced() throws Exception {
        try (WhopSandbox ahead = WhopSandbox.start()) {
            SignIn later = new SignIn(ahead);
            JsonObject before = later.tokens("openid", "user_sandbox_a");
            ahead.advance(Duration.ofDays(30));

            JWTClaimsSet claims = verify(ahead, text(later.tokens("openid", "user_sandbox_a"), "id_token"));

            assertThat(claims.getIssueTime().toInstant())
                    .isBefore(Instant.now(Clock.systemUTC()).plusSeconds(1));
            assertThat(later.userinfo(text(before, "access_token")).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void thePublishedKeysArePublicOnly() {
        assertThat(Browser.get(sandbox.baseUri().resolve("/.well-known/jwks.json"))
                        .body())
                .contains("\"crv\":\"P-256\"")
                .doesNotContain("\"d\":");
    }

    @Test
    void discoveryLeadsToEveryEndpoint() {
        JsonObject document = json(Browser.get(sandbox.baseUri().resolve("/.well-known/openid-configuration")));

        assertThat(document.string("issuer")).isEqualTo(sandbox.baseUri().toString());
        for (String endpoint : new String[] {"authorization_endpoint", "userinfo_endpoint", "jwks_uri"}) {
            assertThat(Browser.get(URI.create(text(document, endpoint))).statusCode())
                    .as(endpoint)
                    .isIn(200, 400, 401);
        }
        for (String endpoint : new String[] {"token_endpoint", "revocation_endpoint"}) {
            assertThat(app.postJson(URI.create(text(document, endpoint)).getPath(), Map.of())
                            .statusCode())
                    .as(endpoint)
                    .isEqualTo(400);
        }
    }

    @Test
    void userinfoTellsWhatTheScopesAllow() {
        assertThat(userinfo("openid").names()).containsExactly("sub");
        assertThat(userinfo("openid email").names()).containsExactly("sub", "email", "email_verified");
        JsonObject profile = userinfo("openid profile");
        assertThat(profile.names()).containsExactly("sub", "name", "preferred_username", "picture");
        HttpResponse<String> picture = Browser.get(URI.create(text(profile, "picture")));
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    }

    @Test
    void userinfoNeedsOpenid() {
        HttpResponse<String> refusal = app.userinfo(text(app.tokens("profile", "user_sandbox_a"), "access_token"));

        assertThat(refusal.statusCode()).isEqualTo(403);
        assertThat(json(refusal).string("error")).isEqualTo("insufficient_scope");
    }

    @Test
    void userinfoRefusesEverythingThatIsNoAccessToken() {
        JsonObject tokens = app.tokens("openid", "user_sandbox_a");
        String access = text(tokens, "access_token");
        for (String wrong : new String[] {
            "nonsense",
            text(tokens, "id_token"),
            text(tokens, "refresh_token"),
            WhopSandbox.API_KEY,
            access.substring(0, access.length() - 4) + "AAAA",
        }) {
            HttpResponse<String> refusal = app.userinfo(wrong);
            assertThat(refusal.statusCode()).as(wrong).isEqualTo(401);
            assertThat(refusal.headers().firstValue("WWW-Authenticate").orElse(""))
                    .contains("invalid_token");
        }
        assertThat(Browser.get(sandbox.baseUri().resolve("/oauth/userinfo")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aRestartKeepsPeopleSignedIn(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("state.json");
        JsonObject tokens;
        int port;
        try (WhopSandbox before = WhopSandbox.builder().stateFile(file).start()) {
            tokens = new SignIn(before).tokens("openid", "user_sandbox_a");
            port = before.baseUri().getPort();
        }
        try (WhopSandbox after =
                WhopSandbox.builder().stateFile(file).port(port).start()) {
            SignIn again = new SignIn(after);
            verify(after, text(tokens, "id_token"));
            assertThat(again.userinfo(text(tokens, "access_token")).statusCode())
                    .isEqualTo(200);
            assertThat(again.postJson("/oauth/token", SignIn.refresh(text(tokens, "refresh_token")))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private JsonObject userinfo(String scope) {
        return json(app.userinfo(text(app.tokens(scope, "user_sandbox_a"), "access_token")));
    }

    /** The way a relying party does it: keys by URL, ES256 only, issuer and audience checked. */
    private static JWTClaimsSet verify(WhopSandbox issuer, String idToken) throws Exception {
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        issuer.baseUri().resolve("/.well-known/jwks.json").toURL())
                .build();
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                "app_sandbox",
                new JWTClaimsSet.Builder().issuer(issuer.baseUri().toString()).build(),
                Set.of("sub", "exp", "iat")));
        return processor.process(idToken, null);
    }
}
