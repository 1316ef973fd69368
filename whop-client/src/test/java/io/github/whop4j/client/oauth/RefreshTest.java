package io.github.whop4j.client.oauth;

import static io.github.whop4j.client.oauth.FakeWhop.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.Secret;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whop replaces a refresh token with every use, so it must be used once. */
class RefreshTest {

    private static final int THREADS = 64;
    private static final Secret OLD = Secret.of("rt-1");

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
