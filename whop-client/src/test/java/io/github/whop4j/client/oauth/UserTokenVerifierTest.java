package io.github.whop4j.client.oauth;

import static io.github.whop4j.client.oauth.FakeWhop.JWKS;
import static io.github.whop4j.client.oauth.FakeWhop.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.oauth.InvalidTokenException.Reason;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserTokenVerifierTest {

    private static final TestKeys KEYS = TestKeys.named("key-1");

    private FakeWhop whop;
    private UserTokenVerifier verifier;

    @BeforeEach
    void start() throws IOException {
        whop = new FakeWhop().answers(JWKS, 200, KEYS.published());
        verifier = UserTokenVerifier.builder(whop.environment(), "app_1")
                .clock(FakeWhop.CLOCK)
                .build();
    }

    @AfterEach
    void stop() {
        whop.close();
    }

    @Test
    void aGoodTokenNamesThePerson() {
        assertThat(verifier.verify(KEYS.sign(claims().build())))
                .isEqualTo(new UserToken("user_1", "app_1", NOW, NOW.plusSeconds(60)));
    }

    @Test
    void timesAreOptionalBecauseWhopDoesNotPromiseThem() {
        assertThat(verifier.verify(
                        KEYS.sign(claims().issueTime(null).expirationTime(null).build())))
                .isEqualTo(new UserToken("user_1", "app_1", null, null));
    }

    @Test
    void anIdTokenIsNoUserToken() {
        refuses(KEYS.sign(claims().issuer(whop.environment().issuer()).build()), Reason.ISSUER);
    }

    @Test
    void aTokenForAnotherAppIsRefused() {
        refuses(KEYS.sign(claims().audience("app_2").build()), Reason.AUDIENCE);
    }

    @Test
    void anExpiredTokenIsRefused() {
        refuses(
                KEYS.sign(
                        claims().expirationTime(Date.from(NOW.minusSeconds(60))).build()),
                Reason.EXPIRED);
    }

    @Test
    void aForgedTokenIsRefused() {
        refuses(TestKeys.named("key-1").sign(claims().build()), Reason.SIGNATURE);
    }

    @Test
    void noTokenIsRefused() {
        refuses(null, Reason.MISSING);
        refuses(" ", Reason.MISSING);
        refuses("null", Reason.MALFORMED);
    }

    @Test
    void keysThatCannotBeFetchedAreNotTheTokensFault() {
        whop.answers(JWKS, 500, "");
        for (int i = 0; i < 5; i++) { // also while the keys are not asked for again so soon
            assertThatExceptionOfType(WhopConnectionException.class)
                    .isThrownBy(() -> verifier.verify(KEYS.sign(claims().build())));
        }
    }

    @Test
    void aKeyOfOnesOwnTakesThePlaceOfThePublishedOnes() {
        TestKeys own = TestKeys.named("own");
        UserTokenVerifier verifier = UserTokenVerifier.builder(whop.environment(), "app_1")
                .clock(FakeWhop.CLOCK)
                .publicKey(own.key().toPublicJWK().toJSONString().replace("\"kid\":\"own\",", ""))
                .build();
        assertThat(verifier.verify(own.sign(claims().build())).userId()).isEqualTo("user_1");
        assertThatExceptionOfType(InvalidTokenException.class)
                .isThrownBy(() -> verifier.verify(KEYS.sign(claims().build())))
                .matches(refusal -> refusal.reason() == Reason.SIGNATURE);
        assertThat(whop.requests(JWKS)).isEmpty();
    }

    @Test
    void keysMayBePublishedElsewhere() {
        TestKeys own = TestKeys.named("own");
        whop.answers("/own/keys", 200, own.published());
        UserTokenVerifier verifier = UserTokenVerifier.builder(whop.environment(), "app_1")
                .clock(FakeWhop.CLOCK)
                .jwks(whop.environment().jwks().resolve("/own/keys"))
                .build();
        assertThat(verifier.verify(own.sign(claims().build())).userId()).isEqualTo("user_1");
        assertThat(whop.requests(JWKS)).isEmpty();
    }

    @Test
    void theOfficialEnvironmentVariablesAreUnderstood() {
        TestKeys own = TestKeys.named("own");
        whop.answers("/own/keys", 200, own.published());
        String address = whop.environment().jwks().resolve("/own/keys").toString();
        String key = KEYS.key().toPublicJWK().toJSONString();
        accepts(Map.of("WHOP_USER_TOKEN_JWKS_URL", address), own);
        accepts(Map.of("WHOP_USER_TOKEN_JWKS_URL", address, "WHOP_USER_TOKEN_PUBLIC_KEY", key), KEYS);
        accepts(Map.of("WHOP_USER_TOKEN_JWKS_URL", "", "WHOP_USER_TOKEN_PUBLIC_KEY", " "), KEYS);
        accepts(Map.of(), KEYS);
    }

    @Test
    void aWrongKeyIsToldWhatIsWrongWithItAndNotRepeated() {
        UserTokenVerifierBuilder builder = UserTokenVerifier.builder(whop.environment(), "app_1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.publicKey("apik_pasted_by_mistake"))
                .withMessageContaining("JSON Web Key")
                .withNoCause()
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("pasted"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.publicKey("null"))
                .withMessageContaining("JSON Web Key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.publicKey("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AQ\",\"y\":\"AQ\"}"))
                .withMessageContaining("JSON Web Key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.publicKey(KEYS.key().toJSONString()))
                .withMessageContaining("private half");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.publicKey(
                        new ECKeyGenerator(Curve.P_384).generate().toPublicJWK().toJSONString()))
                .withMessageContaining("P-256");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.jwks(URI.create("file:///etc/keys")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserTokenVerifier.builder(whop.environment(), "app 1"))
                .withMessageContaining("app_");
    }

    @Test
    void theClocksMayBeApartAsFarAsTheAppSays() {
        String ended = KEYS.sign(
                claims().expirationTime(Date.from(NOW.minusSeconds(5))).build());
        assertThat(verifier.verify(ended).userId()).isEqualTo("user_1");
        UserTokenVerifier strict = UserTokenVerifier.builder(whop.environment(), "app_1")
                .clock(FakeWhop.CLOCK)
                .clockTolerance(Duration.ZERO)
                .build();
        assertThatExceptionOfType(InvalidTokenException.class)
                .isThrownBy(() -> strict.verify(ended))
                .matches(refusal -> refusal.reason() == Reason.EXPIRED);
        for (Duration silly : List.of(Duration.ofSeconds(-1), Duration.ofMinutes(11))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UserTokenVerifier.builder(whop.environment(), "app_1")
                            .clockTolerance(silly))
                    .withMessageContaining(silly.toString());
        }
    }

    private void accepts(Map<String, String> variables, TestKeys keys) {
        UserTokenVerifier verifier = UserTokenVerifier.builder(whop.environment(), "app_1")
                .clock(FakeWhop.CLOCK)
                .variables(variables)
                .build();
        assertThat(verifier.verify(keys.sign(claims().build())).userId()).isEqualTo("user_1");
    }

    private void refuses(@Nullable String token, Reason reason) {
        assertThatExceptionOfType(InvalidTokenException.class)
                .isThrownBy(() -> verifier.verify(token))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("urn:whopcom:exp-proxy")
                .audience("app_1")
                .subject("user_1")
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(60)));
    }
}
