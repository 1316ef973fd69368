package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.payments.Payment;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTime time = new FakeTime();

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504, 599})
    void whatMayPassIsTriedAgain(int status) {
        server.enqueue(status(status));
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        assertThat(retrieve().id()).isEqualTo("pay_1");
        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(time.sleeps).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void aRequestTimeoutIsTriedAgainByOkHttpAtOnceAndThenByUs() {
        server.enqueue(status(408));
        server.enqueue(status(408));
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        assertThat(retrieve().id()).isEqualTo("pay_1");
        assertThat(time.sleeps).containsExactly(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(ints = {304, 400, 401, 402, 403, 404, 409, 410, 422})
    void whatWillNotPassIsNotTriedAgain(int status) {
        server.enqueue(status(status));

        assertThatExceptionOfType(WhopApiException.class)
                .isThrownBy(this::retrieve)
                .satisfies(e -> assertThat(e.status()).isEqualTo(status))
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(1));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aConflictIsTriedAgainOnlyWhileTheFirstTryIsRunning() {
        server.enqueue(json(
                        409,
                        "{\"error\":{\"type\":\"conflict\",\"code\":\"idempotency_request_in_progress\",\"message\":\"m\"}}")
                .build());
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        assertThat(retrieve().id()).isEqualTo("pay_1");
    }

    @Test
    void aBrokenConnectionIsTriedAgain() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        assertThat(retrieve().id()).isEqualTo("pay_1");
    }

    @Test
    void aBodyCutOffInTheMiddleIsABrokenAttempt() {
        server.enqueue(json(200, "{\"id\":\"pay_1\",\"card_last4\":\"4242\"}")
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        assertThat(retrieve().id()).isEqualTo("pay_1");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void waitsDoubleAndEndWithTheLastAnswer() {
        for (int i = 0; i < 8; i++) {
            server.enqueue(status(503));
        }

        assertThatExceptionOfType(WhopApiException.ServerError.class)
                .isThrownBy(() -> client(7).payments().retrieve("pay_1"))
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(8));
        assertThat(time.sleeps)
                .extracting(Duration::toMillis)
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 8000L, 8000L);
    }

    @Test
    void everyCallHasAllItsRetries() {
        WhopClient whop = client(2);
        for (int call = 0; call < 3; call++) {
            server.enqueue(status(503));
            server.enqueue(status(503));
            server.enqueue(json("{\"id\":\"pay_1\"}"));

            assertThat(whop.payments().retrieve("pay_1").id()).isEqualTo("pay_1");
        }
        assertThat(server.getRequestCount()).isEqualTo(9);
        assertThat(time.sleeps).extracting(Duration::toMillis).containsExactly(500L, 1000L, 500L, 1000L, 500L, 1000L);
    }

    @Test
    void aConflictThatWaitsObeysTheServersWait() {
        server.enqueue(json(409, "{\"error\":{\"code\":\"idempotency_request_in_progress\",\"message\":\"m\"}}")
                .addHeader("Retry-After", "2")
                .build());
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        retrieve();

        assertThat(time.sleeps).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aRateLimitSaysWhenItEnds() {
        long end = FakeTime.START.getEpochSecond() + 9;
        server.enqueue(json(429, "{}")
                .addHeader("X-RateLimit-Reset", Long.toString(end))
                .build());
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        retrieve();

        assertThat(time.sleeps).containsExactly(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @CsvSource({"429, 30", "429, soon", "429, 1", "503, 1769860809"})
    void aRateLimitThatSaysNothingOfUseIsNotObeyed(int status, String reset) {
        server.enqueue(json(status, "{}").addHeader("X-RateLimit-Reset", reset).build());
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        retrieve();

        assertThat(time.sleeps).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void noRetriesMeansOneAttempt() {
        server.enqueue(status(503));

        assertThatExceptionOfType(WhopApiException.ServerError.class)
                .isThrownBy(() -> client(0).payments().retrieve("pay_1"));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aCallMayAllowMoreRetriesThanItsClient() {
        server.enqueue(status(503));
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        assertThat(client(0)
                        .payments()
                        .retrieve(
                                "pay_1", RequestOptions.builder().maxRetries(1).build())
                        .id())
                .isEqualTo("pay_1");
    }

    @ParameterizedTest
    @CsvSource({
        "retry-after-ms, 1250, 1250",
        "Retry-After, 3, 3000",
        "Retry-After, '3 ', 3000",
        "Retry-After, 0, 0",
        "Retry-After, 'Sat, 31 Jan 2026 12:00:07 GMT', 7000",
        "Retry-After, 'Sat, 31 Jan 2026 11:00:00 GMT', 0",
        "Retry-After, soon, 500",
        "Retry-After, -5, 500",
        "retry-after-ms, 99999999999999999999, 500"
    })
    void theServersWaitIsObeyedWhenLegible(String header, String value, long millis) {
        server.enqueue(json(429, "{}").addHeader(header, value).build());
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        retrieve();

        assertThat(time.sleeps).containsExactly(Duration.ofMillis(millis));
    }

    @Test
    void aWaitThatOutlastsTheCallIsNotBegun() {
        server.enqueue(json(429, "{}").addHeader("Retry-After", "3600").build());

        assertThatExceptionOfType(WhopApiException.RateLimited.class)
                .isThrownBy(this::retrieve)
                .satisfies(e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofHours(1)));
        assertThat(time.sleeps).isEmpty();
    }

    @Test
    void retriesEndWithTheTimeAllowedForTheCall() {
        for (int i = 0; i < 10; i++) {
            server.enqueue(json(503, "{}").addHeader("Retry-After", "4").build());
        }

        assertThatExceptionOfType(WhopApiException.ServerError.class)
                .isThrownBy(() -> client(9)
                        .payments()
                        .retrieve(
                                "pay_1",
                                RequestOptions.builder()
                                        .timeout(Duration.ofSeconds(10))
                                        .build()));
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"503, false, 1", "400, true, 2", "409, true, 2", "503, maybe, 2"})
    void theServersAdviceToRetryIsObeyed(int status, String advice, int requests) {
        server.enqueue(json(status, "{}").addHeader("x-should-retry", advice).build());
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        try {
            retrieve();
        } catch (WhopApiException e) {
            assertThat(e.status()).isEqualTo(status);
        }
        assertThat(server.getRequestCount()).isEqualTo(requests);
    }

    private Payment retrieve() {
        return client(2).payments().retrieve("pay_1");
    }

    private WhopClient client(int maxRetries) {
        return WhopServer.client(server, time).maxRetries(maxRetries).build();
    }
}
