package io.github.whop4j.client.oauth;

import static io.github.whop4j.client.oauth.FakeWhop.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopInterruptedException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whop replaces a refresh token with every use, so it must be used once. */
class RefreshTest {

    private static final int THREADS = 64;
    private static final Secret OLD = Secret.of("rt-1");
    private static final TokenRefresher.Key KEY = new TokenRefresher.Key(OLD, null);
    private static final OAuthTokens TOKENS =
            new OAuthTokens(Secret.of("at-2"), Secret.of("rt-2"), FakeWhop.NOW, List.of(), null);

    private final SettableClock clock = new SettableClock();
    private FakeWhop whop;
    private WhopOAuth oauth;

    @BeforeEach
    void start() throws IOException {
        whop = new FakeWhop().answers(TOKEN, 200, "{\"access_token\":\"at-2\",\"refresh_token\":\"rt-2\"}");
        oauth = WhopOAuth.builder(whop.environment(), "app_1", URI.create("https://gigs.example/callback"))
                .clock(clock)
                .build();
    }

    @AfterEach
    void stop() {
        whop.close();
    }

    @Test
    void sixtyFourThreadsMakeOneRequestAndShareItsResult() throws Exception {
        List<Future<OAuthTokens>> results = Together.start(THREADS, () -> oauth.refresh(OLD));
        OAuthTokens first = results.get(0).get(10, TimeUnit.SECONDS);
        for (Future<OAuthTokens> result : results) {
            assertThat(result.get(10, TimeUnit.SECONDS)).isSameAs(first);
        }
        assertThat(first.refreshToken()).isEqualTo(Secret.of("rt-2"));
        assertThat(whop.requests(TOKEN)).hasSize(1);
    }

    @Test
    void whoReadTheOldTokenJustBeforeTheNewOneWasStoredGetsTheNewOne() {
        OAuthTokens first = oauth.refresh(OLD);
        clock.set(Duration.ofSeconds(29));
        assertThat(oauth.refresh(OLD)).isEqualTo(first);
        assertThat(whop.requests(TOKEN)).hasSize(1);
    }

    @Test
    void aTokenSpentLongAgoIsAskedForAgain() {
        oauth.refresh(OLD);
        clock.set(Duration.ofSeconds(30));
        oauth.refresh(OLD);
        assertThat(whop.requests(TOKEN)).hasSize(2);
    }

    @Test
    void theThirtySecondsBeginWithTheAnswerAndNotWithTheQuestion() throws Exception {
        BlockedCall call = new BlockedCall(TOKENS);
        TokenRefresher refreshes = new TokenRefresher(clock, TOKEN);
        FutureTask<OAuthTokens> slow = started(() -> refreshes.once(KEY, call));
        call.started().await();
        clock.set(Duration.ofSeconds(25));
        call.released().countDown();
        slow.get(10, TimeUnit.SECONDS);
        clock.set(Duration.ofSeconds(54));
        assertThat(refreshes.once(KEY, RefreshTest::another)).isEqualTo(TOKENS);
    }

    @Test
    void theNewTokenIsGoodForTheNextRefresh() {
        Secret next = Objects.requireNonNull(oauth.refresh(OLD).refreshToken());
        oauth.refresh(next);
        assertThat(whop.requests(TOKEN)).hasSize(2);
    }

    @Test
    void anotherCompanyIsAnotherRefresh() {
        oauth.refresh(OLD, "biz_1");
        oauth.refresh(OLD, "biz_2");
        assertThat(whop.requests(TOKEN)).hasSize(2);
    }

    @Test
    void aFailureIsNotRemembered() {
        whop.answers(TOKEN, 503, "");
        assertThatExceptionOfType(OAuthErrorException.class).isThrownBy(() -> oauth.refresh(OLD));
        whop.answers(TOKEN, 200, "{\"access_token\":\"at-2\",\"refresh_token\":\"rt-2\"}");
        assertThat(oauth.refresh(OLD).accessToken()).isEqualTo(Secret.of("at-2"));
    }

    @Test
    void sixtyFourThreadsShareOneFailureAndTheNextOneTriesAgain() {
        whop.answers(TOKEN, slowly(400, "{\"error\":\"invalid_grant\"}"));
        for (Future<OAuthTokens> result : Together.start(THREADS, () -> oauth.refresh(OLD))) {
            assertThat(result)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withCauseInstanceOf(OAuthErrorException.class);
        }
        assertThat(whop.requests(TOKEN)).hasSize(1);
        assertThatExceptionOfType(OAuthErrorException.class).isThrownBy(() -> oauth.refresh(OLD));
        assertThat(whop.requests(TOKEN)).hasSize(2);
    }

    @Test
    void differentTokensDoNotWaitForEachOther() throws Exception {
        BlockedCall call = new BlockedCall(TOKENS);
        TokenRefresher refreshes = new TokenRefresher(clock, TOKEN);
        FutureTask<OAuthTokens> slow = started(() -> refreshes.once(KEY, call));
        call.started().await();
        OAuthTokens other = new OAuthTokens(Secret.of("at-9"), null, FakeWhop.NOW, List.of(), null);
        assertThat(refreshes.once(new TokenRefresher.Key(Secret.of("rt-9"), null), () -> other))
                .isEqualTo(other);
        assertThat(slow).isNotDone();
        call.released().countDown();
        assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo(TOKENS);
    }

    @Test
    void whoIsInterruptedStaysInterruptedAndTheRefreshGoesOn() throws Exception {
        BlockedCall call = new BlockedCall(TOKENS);
        TokenRefresher refreshes = new TokenRefresher(clock, TOKEN);
        AtomicBoolean flag = new AtomicBoolean();
        FutureTask<OAuthTokens> first = new FutureTask<>(() -> {
            try {
                return refreshes.once(KEY, call);
            } finally {
                flag.set(Thread.currentThread().isInterrupted());
            }
        });
        Thread thread = new Thread(first);
        thread.start();
        call.started().await();
        thread.interrupt();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> first.get(10, TimeUnit.SECONDS))
                .withCauseInstanceOf(WhopInterruptedException.class);
        assertThat(flag).isTrue();
        call.released().countDown();
        // Whop has replaced the token by now: the caller that comes next must get what it was replaced with.
        assertThat(refreshes.once(KEY, RefreshTest::another)).isEqualTo(TOKENS);
    }

    @Test
    void whoIsInterruptedBeforehandSpendsNothing() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(WhopInterruptedException.class).isThrownBy(() -> oauth.refresh(OLD));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(whop.requests(TOKEN)).isEmpty();
    }

    @Test
    void refreshesOfThePastAreNotKept() {
        TokenRefresher refreshes = new TokenRefresher(clock, TOKEN);
        for (int second = 0; second < 1000; second++) {
            clock.set(Duration.ofSeconds(second));
            refreshes.once(new TokenRefresher.Key(Secret.of("rt-" + second), null), () -> TOKENS);
        }
        assertThat(refreshes.remembered()).isEqualTo(30);
    }

    private static FutureTask<OAuthTokens> started(Callable<OAuthTokens> refresh) {
        FutureTask<OAuthTokens> task = new FutureTask<>(refresh);
        new Thread(task).start();
        return task;
    }

    private static OAuthTokens another() {
        throw new AssertionError("a second request was made");
    }

    /** Slowly enough for the last of the threads to arrive. */
    private static MockResponse slowly(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .headersDelay(2, TimeUnit.SECONDS)
                .body(body)
                .build();
    }

    /** A request under way until it is released. */
    private record BlockedCall(OAuthTokens answer, CountDownLatch started, CountDownLatch released)
            implements Supplier<OAuthTokens> {

        private BlockedCall(OAuthTokens answer) {
            this(answer, new CountDownLatch(1), new CountDownLatch(1));
        }

        @Override
        public OAuthTokens get() {
            started.countDown();
            try {
                released.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return answer;
        }
    }
}
