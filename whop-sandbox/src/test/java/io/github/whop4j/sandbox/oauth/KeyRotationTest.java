package io.github.whop4j.sandbox.oauth;

import static io.github.whop4j.sandbox.Caller.object;
import static io.github.whop4j.sandbox.oauth.SignIn.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final SignIn app = new SignIn(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void whatAnEarlierKeySignedStillVerifiesAfterARotation() throws Exception {
        JsonObject before = app.tokens("openid", "user_sandbox_a");
        String kid = rotate(new JsonObject());
        JsonObject after = app.tokens("openid", "user_sandbox_a");

        assertThat(SignedJWT.parse(text(after, "id_token")).getHeader().getKeyID())
                .isEqualTo(kid);
        assertThat(verifies(text(before, "id_token"))).isTrue();
        assertThat(verifies(text(after, "id_token"))).isTrue();
        assertThat(app.userinfo(text(before, "access_token")).statusCode()).isEqualTo(200);
    }

    @Test
    void whatAForgottenKeySignedVerifiesNoMore() throws Exception {
        JsonObject before = app.tokens("openid", "user_sandbox_a");
        String kid = rotate(object("forget", true));

        assertThat(keys().getKeys()).extracting(key -> key.getKeyID()).isEqualTo(List.of(kid));
        assertThat(verifies(text(before, "id_token"))).isFalse();
        assertThat(app.userinfo(text(before, "access_token")).statusCode()).isEqualTo(401);
    }

    @Test
    void theKeysSurviveARestart(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("state.json");
        String token;
        String kid;
        try (WhopSandbox first = WhopSandbox.builder().stateFile(file).start()) {
            token = text(new SignIn(first).tokens("openid", "user_sandbox_a"), "id_token");
            kid = rotate(first, new JsonObject());
        }
        try (WhopSandbox second = WhopSandbox.builder().stateFile(file).start()) {
            assertThat(verifies(second, token)).isTrue();
            assertThat(keys(second).getKeys()).hasSize(2);
            assertThat(keys(second).getKeys().get(0).getKeyID()).isEqualTo(kid);
        }
    }

    @Test
    void mintsWhatAnEmbeddedAppIsSent() throws Exception {
        JsonObject answer = Caller.platform(sandbox)
                .control("/oauth/user_tokens", object("user_id", "user_sandbox_b", "app_id", "app_other"))
                .ok();
        SignedJWT token = SignedJWT.parse(text(answer, "token"));

        assertThat(verifies(text(answer, "token"))).isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("urn:whopcom:exp-proxy");
        assertThat(token.getJWTClaimsSet().getAudience()).isEqualTo(List.of("app_other"));
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("user_sandbox_b");
    }

    @Test
    void mintsNothingForANoOne() {
        Caller caller = Caller.platform(sandbox);

        assertThat(caller.control("/oauth/user_tokens", object("user_id", "user_unknown"))
                        .status())
                .isEqualTo(404);
        assertThat(caller.control("/oauth/user_tokens", new JsonObject()).message())
                .isEqualTo("user_id is required, as a string.");
    }

    private String rotate(JsonObject body) {
        return rotate(sandbox, body);
    }

    private static String rotate(WhopSandbox sandbox, JsonObject body) {
        return text(Caller.platform(sandbox).control("/oauth/rotate_keys", body).ok(), "kid");
    }

    private JWKSet keys() throws Exception {
        return keys(sandbox);
    }

    private static JWKSet keys(WhopSandbox sandbox) throws Exception {
        return JWKSet.parse(
                Browser.get(sandbox.baseUri().resolve("/.well-known/jwks.json")).body());
    }

    private boolean verifies(String token) throws Exception {
        return verifies(sandbox, token);
    }

    private static boolean verifies(WhopSandbox sandbox, String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        for (var key : keys(sandbox).getKeys()) {
            if (jwt.verify(new ECDSAVerifier(key.toECKey()))) {
                return true;
            }
        }
        return false;
    }
}
