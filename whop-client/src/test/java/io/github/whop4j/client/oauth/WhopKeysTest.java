package io.github.whop4j.client.oauth;

import static io.github.whop4j.client.oauth.FakeWhop.JWKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.WhopInterruptedException;
import io.github.whop4j.client.oauth.InvalidTokenException.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How Whop's keys are fetched, kept and replaced, as seen by an app that verifies user tokens. */
class WhopKeysTest {

    private static final TestKeys FIRST = TestKeys.named("key-1");
    private static final TestKeys SECOND = TestKeys.named("key-2");
    private static final String BY_FIRST = token(FIRST);
    private static final String BY_SECOND = token(SECOND);

    private final SettableClock clock = new SettableClock();
    private FakeWhop whop;
    private UserTokenVerifier verifier;

    @BeforeEach
    void start() throws IOException {
        whop = new FakeWhop().answers(JWKS, 200, FIRST.published());
        verifier = UserTokenVerifier.builder(whop.environment(), "app_1")
                .clock(clock)
                .build();
    }

    @AfterEach
    void stop() {
        whop.close();
    }

    @Test
    void keysAreGoodForTwelveHours() {
        verifier.verify(BY_FIRST);
        clock.set(Duration.ofHours(12).minusSeconds(1));
        verifier.verify(BY_FIRST);
        assertThat(whop.requests(JWKS)).hasSize(1);
        clock.set(Duration.ofHours(12));
        verifier.verify(BY_FIRST);
        assertThat(whop.requests(JWKS)).hasSize(2);
    }

    @Test
    void aKeyThatWasTakenBackIsForgottenWithinTwelveHours() {
        verifier.verify(BY_FIRST);
        whop.answers(JWKS, 200, SECOND.published());
        clock.set(Duration.ofHours(12));
        refuses(BY_FIRST);
    }

    @Test
    void aNewKeyIsFoundAtOnce() {
        verifier.verify(BY_FIRST);
        whop.answers(JWKS, 200, SECOND.published());
        clock.set(WhopKeys.COOL_DOWN);
        verifier.verify(BY_SECOND);
        assertThat(whop.requests(JWKS)).hasSize(2);
    }

    @Test
    void unknownKeysAreAskedForOnceInThirtySeconds() {
        verifier.verify(BY_FIRST);
        for (int second = 0; second < 120; second++) {
            clock.set(Duration.ofSeconds(second));
            refuses(BY_SECOND);
        }
        assertThat(whop.requests(JWKS)).hasSize(4); // at the start, after 30, 60 and 90 seconds
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"keys\":[]}", "{}", "[]", "null", "", "<html>Whop is down</html>", "{\"error\":\"x\"}"})
    void anAnswerWithoutKeysTakesNoKeyAway(String nonsense) {
        verifier.verify(BY_FIRST);
        whop.answers(JWKS, 200, nonsense);
        clock.set(Duration.ofHours(13));
        verifier.verify(BY_FIRST);
        assertThat(whop.requests(JWKS)).hasSize(2);
    }

    @Test
    void knownKeysOutliveAnOutageOfTwelveMoreHours() {
        verifier.verify(BY_FIRST);
        whop.answers(JWKS, 503, "");
        for (int hour = 12; hour < 24; hour++) {
            clock.set(Duration.ofHours(hour));
            for (int i = 0; i < 5; i++) { // four of them while Whop is not asked again
                verifier.verify(BY_FIRST);
            }
        }
        assertThat(whop.requests(JWKS)).hasSize(1 + 12);
        clock.set(Duration.ofHours(24));
        cannotTell(BY_FIRST);
    }

    @Test
    void anOutageIsOverWhenWhopAnswersAgain() {
        whop.answers(JWKS, 503, "");
        cannotTell(BY_FIRST);
        whop.answers(JWKS, 200, FIRST.published());
        clock.set(WhopKeys.PAUSE.minusMillis(1));
        cannotTell(BY_FIRST);
        assertThat(whop.requests(JWKS)).hasSize(1);
        clock.set(WhopKeys.PAUSE);
        verifier.verify(BY_FIRST);
    }

    @Test
    void inAnOutageAnUnknownKeyMayBeANewOneAndIsNotRefused() {
        verifier.verify(BY_FIRST);
        whop.answers(JWKS, 503, "");
        clock.set(WhopKeys.COOL_DOWN);
        cannotTell(BY_SECOND);
        cannotTell(BY_SECOND);
        verifier.verify(BY_FIRST);
    }

    @Test
    void aClockThatWasSetBackDoesNotStretchAnything() {
        verifier.verify(BY_FIRST);
        whop.answers(JWKS, 200, SECOND.published());
        clock.set(Duration.ofHours(-1));
        verifier.verify(BY_SECOND);
    }

    @Test
    void sixtyFourThreadsAtTheStartFetchOnce() throws Exception {
        for (Future<UserToken> result : Together.start(64, () -> verifier.verify(BY_FIRST))) {
            assertThat(result.get(10, TimeUnit.SECONDS).userId()).isEqualTo("user_1");
        }
        assertThat(whop.requests(JWKS)).hasSize(1);
    }

    @Test
    void sixtyFourThreadsShareOneFailureToo() {
        whop.answers(JWKS, 503, "");
        for (Future<UserToken> result : Together.start(64, () -> verifier.verify(BY_FIRST))) {
            assertThat(result)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withCauseInstanceOf(WhopConnectionException.class);
        }
        assertThat(whop.requests(JWKS)).hasSize(1);
    }

    @Test
    void whoKnowsTheKeyDoesNotWaitForWhoAsks() throws Exception {
        SlowFetch slow = new SlowFetch();
        UserTokenVerifier verifier = slow.verifier();
        slow.go.countDown();
        verifier.verify(BY_FIRST);
        slow.hold();
        clock.set(Duration.ofHours(12));
        FutureTask<UserToken> asking = new FutureTask<>(() -> verifier.verify(BY_FIRST));
        new Thread(asking).start();
        slow.asked.await();
        assertThat(verifier.verify(BY_FIRST).userId()).isEqualTo("user_1");
        assertThat(asking).isNotDone();
        slow.go.countDown();
        assertThat(asking.get(10, TimeUnit.SECONDS).userId()).isEqualTo("user_1");
    }

    @Test
    void whoIsInterruptedWhileWaitingStaysInterrupted() throws Exception {
        SlowFetch slow = new SlowFetch();
        UserTokenVerifier verifier = slow.verifier();
        FutureTask<UserToken> asking = new FutureTask<>(() -> verifier.verify(BY_FIRST));
        new Thread(asking).start();
        slow.asked.await();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(WhopInterruptedException.class).isThrownBy(() -> verifier.verify(BY_FIRST));
        assertThat(Thread.interrupted()).isTrue();
        slow.go.countDown();
        assertThat(asking.get(10, TimeUnit.SECONDS).userId()).isEqualTo("user_1");
    }

    @Test
    void anInterruptedFetchIsNotTakenForAnOutage() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(WhopInterruptedException.class).isThrownBy(() -> verifier.verify(BY_FIRST));
        assertThat(Thread.interrupted()).isTrue();
        verifier.verify(BY_FIRST);
    }

    private void refuses(String token) {
        assertThatExceptionOfType(InvalidTokenException.class)
                .isThrownBy(() -> verifier.verify(token))
                .matches(refusal -> refusal.reason() == Reason.SIGNATURE);
    }

    private void cannotTell(String token) {
        assertThatExceptionOfType(WhopConnectionException.class)
                .isThrownBy(() -> verifier.verify(token))
                .withMessageContaining(JWKS);
    }

    private static String token(TestKeys keys) {
        return keys.sign(new JWTClaimsSet.Builder()
                .issuer("urn:whopcom:exp-proxy")
                .audience("app_1")
                .subject("user_1")
                .build());
    }

    /** An HTTP client that tells when it is asked and waits until it may go. */
    private final class SlowFetch {
        private volatile CountDownLatch asked = new CountDownLatch(1);
        private volatile CountDownLatch go = new CountDownLatch(1);

        void hold() {
            asked = new CountDownLatch(1);
            go = new CountDownLatch(1);
        }

        UserTokenVerifier verifier() {
            OkHttpClient http = new OkHttpClient.Builder()
                    .addInterceptor(chain -> {
                        asked.countDown();
                        try {
                            go.await();
                        } catch (InterruptedException interrupted) {
                            throw new IOException(interrupted);
                        }
                        return chain.proceed(chain.request());
                    })
                    .build();
            return UserTokenVerifier.builder(whop.environment(), "app_1")
                    .clock(clock)
                    .httpClient(http)
                    .build();
        }
    }
}
