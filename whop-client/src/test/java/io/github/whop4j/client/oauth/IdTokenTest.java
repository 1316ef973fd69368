package io.github.whop4j.client.oauth;

import static io.github.whop4j.client.oauth.FakeWhop.JWKS;
import static io.github.whop4j.client.oauth.FakeWhop.NOW;
import static io.github.whop4j.client.oauth.FakeWhop.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.oauth.InvalidTokenException.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sign-in with {@code openid} ends with an ID token that is believed only after every check. */
class IdTokenTest {

    private static final TestKeys KEYS = TestKeys.named("key-1");
    private static final AuthorizationRequest ATTEMPT =
            new AuthorizationRequest(URI.create("https://whop.example"), "state-1", "nonce-1", "verifier-1");

    private final SettableClock clock = new SettableClock();
    private FakeWhop whop;
    private WhopOAuth oauth;

    @BeforeEach
    void start() throws IOException {
        whop = new FakeWhop().answers(JWKS, 200, KEYS.published());
        oauth = WhopOAuth.builder(whop.environment(), "app_1", URI.create("https://gigs.example/callback"))
                .clock(clock)
                .build();
    }

    @AfterEach
    void stop() {
        whop.close();
    }

    @Test
    void aGoodTokenNamesThePerson() {
        IdToken idToken = exchanged(KEYS.sign(claims().build())).idToken();
        assertThat(idToken).isEqualTo(new IdToken("user_1", NOW, NOW.plusSeconds(3600)));
    }

    @Test
    void theKeysAreFetchedOnceForManySignIns() {
        for (int i = 0; i < 5; i++) {
            exchanged(KEYS.sign(claims().build()));
        }
        assertThat(whop.requests(JWKS)).hasSize(1);
    }

    @Test
    void aNewKeyIsFoundWithoutARestart() {
        exchanged(KEYS.sign(claims().build()));
        TestKeys rotated = TestKeys.named("key-2");
        whop.answers(JWKS, 200, rotated.published());
        clock.set(WhopKeys.COOL_DOWN);
        assertThat(exchanged(rotated.sign(claims().build())).idToken()).isNotNull();
    }

    @Test
    void aMissingTokenIsRefused() {
        refuses(null, Reason.MISSING);
    }

    @Test
    void aTokenOfAnotherNonceIsRefused() {
        refuses(KEYS.sign(claims().claim("nonce", "nonce-2").build()), Reason.NONCE);
        refuses(KEYS.sign(claims().claim("nonce", null).build()), Reason.NONCE);
        refuses(KEYS.sign(claims().claim("nonce", 7).build()), Reason.NONCE);
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refuses(KEYS.sign(claims().issuer("https://api.whop.com").build()), Reason.ISSUER);
        refuses(KEYS.sign(claims().issuer(null).build()), Reason.ISSUER);
    }

    @Test
    void aTokenForAnotherApplicationIsRefused() {
        refuses(KEYS.sign(claims().audience("app_2").build()), Reason.AUDIENCE);
        refuses(KEYS.sign(claims().audience(List.of("app_1", "app_2")).build()), Reason.AUDIENCE);
        refuses(KEYS.sign(claims().audience((String) null).build()), Reason.AUDIENCE);
    }

    @Test
    void anExpiredTokenIsRefusedAMinuteAfterItsEnd() {
        assertThat(exchanged(KEYS.sign(claims().expirationTime(at(-59)).build()))
                        .idToken())
                .isNotNull();
        refuses(KEYS.sign(claims().expirationTime(at(-60)).build()), Reason.EXPIRED);
    }

    @Test
    void aTokenFromTheFutureIsRefused() {
        refuses(KEYS.sign(claims().issueTime(at(61)).build()), Reason.NOT_YET_VALID);
        refuses(KEYS.sign(claims().notBeforeTime(at(61)).build()), Reason.NOT_YET_VALID);
    }

    @Test
    void aTokenWithoutAnEndOrAPersonIsRefused() {
        refuses(KEYS.sign(claims().expirationTime(null).build()), Reason.MALFORMED);
        refuses(KEYS.sign(claims().subject(null).build()), Reason.MALFORMED);
    }

    @Test
    void anotherKeyUnderTheSameNameIsRefused() {
        refuses(TestKeys.named("key-1").sign(claims().build()), Reason.SIGNATURE);
    }

    @Test
    void anUnknownKeyIsRefused() {
        refuses(TestKeys.named("key-9").sign(claims().build()), Reason.SIGNATURE);
    }

    @Test
    void anotherAlgorithmIsRefusedAndSoIsNone() throws JOSEException {
        SignedJWT hmac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key-1").build(), claims().build());
        hmac.sign(new MACSigner(KEYS.published().getBytes(StandardCharsets.UTF_8)));
        refuses(hmac.serialize(), Reason.SIGNATURE);
        refuses(new PlainJWT(claims().build()).serialize(), Reason.MALFORMED);
    }

    @Test
    void aChangedTokenIsRefused() {
        String[] parts = KEYS.sign(claims().build()).split("\\.", -1);
        String[] other = KEYS.sign(claims().subject("user_2").build()).split("\\.", -1);
        refuses(parts[0] + "." + other[1] + "." + parts[2], Reason.SIGNATURE);
        refuses("no.token.atall", Reason.MALFORMED);
    }

    @Test
    void keysThatCannotBeFetchedAreNotTheTokensFault() {
        whop.answers(JWKS, 503, "");
        assertThatExceptionOfType(WhopConnectionException.class)
                .isThrownBy(() -> exchanged(KEYS.sign(claims().build())))
                .withMessageContaining("jwks.json");
    }

    private OAuthTokens exchanged(@Nullable String idToken) {
        String member = idToken == null ? "" : ",\"id_token\":\"" + idToken + "\"";
        whop.answers(TOKEN, 200, "{\"access_token\":\"at-1\",\"refresh_token\":\"rt-1\"" + member + "}");
        return oauth.exchange(ATTEMPT, new AuthorizationResponse("code-1", "state-1", null, null));
    }

    private void refuses(@Nullable String idToken, Reason reason) {
        assertThatExceptionOfType(InvalidTokenException.class)
                .isThrownBy(() -> exchanged(idToken))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.getMessage()).doesNotContain("eyJ", "nonce-1", "user_1");
                });
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(whop.environment().issuer())
                .audience("app_1")
                .subject("user_1")
                .claim("nonce", "nonce-1")
                .issueTime(at(0))
                .expirationTime(at(3600));
    }

    private static Date at(long seconds) {
        Instant instant = NOW.plusSeconds(seconds);
        return Date.from(instant);
    }
}
