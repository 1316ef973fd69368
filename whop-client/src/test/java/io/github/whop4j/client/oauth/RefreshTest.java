package io.github.whop4j.client.oauth;

import static io.github.whop4j.client.oauth.FakeWhop.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopInterruptedException;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whop replaces a refresh token with every use, so it must be used once. */
class RefreshTest {

    private static final int THREADS = 64;
    private static final Secret OLD = Secret.of("rt-1");
    private static final Refreshes.Key KEY = new Refreshes.Key(OLD, null);

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
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        CountDownLatch together = new CountDownLatch(THREADS);
        List<Future<OAuthTokens>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            results.add(pool.submit(() -> {
                together.countDown();
                together.await();
                return oauth.refresh(OLD);
            }));
        }
        pool.shutdown();
        for (Future<OAuthTokens> result : results) {
            assertThat(result.get(10, TimeUnit.SECONDS).refreshToken()).isEqualTo(Secret.of("rt-2"));
        }
        assertThat(whop.requests(TOKEN)).hasSize(1);
    }

    @Test
    void whoReadTheOldTokenJustBeforeTheNewOneWasStoredGetsTheNewOne() {
        OAuthTokens first = oauth.refresh(OLD);
        clock.now = clock.now.plusSeconds(29);
        assertThat(oauth.refresh(OLD)).isEqualTo(first);
        assertThat(whop.requests(TOKEN)).hasSize(1);
    }

    @Test
    void aTokenSpentLongAgoIsAskedForAgain() {
        oauth.refresh(OLD);
        clock.now = clock.now.plusSeconds(31);
        oauth.refresh(OLD);
        assertThat(whop.requests(TOKEN)).hasSize(2);
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
    void whoWaitsForARefreshThatFailsIsToldTheSame() throws Exception {
        BlockedCall call = new BlockedCall();
        Refreshes refreshes = new Refreshes(clock);
        FutureTask<OAuthTokens> first = new FutureTask<>(() -> refreshes.once(KEY, call));
        FutureTask<OAuthTokens> second = new FutureTask<>(() -> refreshes.once(KEY, () -> {
            throw new AssertionError("a second request was made");
        }));
        new Thread(first).start();
        call.started.await();
        Thread waiting = new Thread(second);
        waiting.start();
        await().until(() -> waiting.getState() == Thread.State.WAITING);
        call.released.countDown();
        for (FutureTask<OAuthTokens> refresh : List.of(first, second)) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> refresh.get(10, TimeUnit.SECONDS))
                    .withCauseInstanceOf(OAuthErrorException.class);
        }
    }

    @Test
    void whoIsInterruptedWhileWaitingStaysInterrupted() throws Exception {
        BlockedCall call = new BlockedCall();
        Refreshes refreshes = new Refreshes(clock);
        Thread first = new Thread(
                () -> assertThatExceptionOfType(OAuthErrorException.class).isThrownBy(() -> refreshes.once(KEY, call)));
        first.start();
        call.started.await();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(WhopInterruptedException.class).isThrownBy(() -> refreshes.once(KEY, call));
        assertThat(Thread.interrupted()).isTrue();
        call.released.countDown();
    }

    /** A request under way until it is released, and then refused. */
    private static final class BlockedCall implements Supplier<OAuthTokens> {
        private final CountDownLatch started = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        @Override
        public OAuthTokens get() {
            started.countDown();
            try {
                released.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            throw new OAuthErrorException("invalid_grant", null, null);
        }
    }

    private static final class SettableClock extends Clock {
        private volatile Instant now = FakeWhop.NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
