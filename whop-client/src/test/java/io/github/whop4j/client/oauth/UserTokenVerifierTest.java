package io.github.whop4j.client.oauth;

import static io.github.whop4j.client.oauth.FakeWhop.JWKS;
import static io.github.whop4j.client.oauth.FakeWhop.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.oauth.InvalidTokenException.Reason;
import java.io.IOException;
import java.util.Date;
import okhttp3.OkHttpClient;
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
        verifier = new UserTokenVerifier(whop.environment(), "app_1", new OkHttpClient(), FakeWhop.CLOCK);
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
