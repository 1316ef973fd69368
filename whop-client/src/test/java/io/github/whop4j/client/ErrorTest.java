package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.payments.RefundPayment;
import java.net.URI;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "{\"error\":{\"type\":\"invalid\",\"code\":\"parameter_invalid\",\"message\":\"No.\"}}|invalid|parameter_invalid|No.",
                "{\"error\":{\"type\":\"rate_limit_exceeded\",\"message\":\"Wait\"}}|rate_limit_exceeded|-|Wait",
                "{\"error\":{\"code\":\"nope\",\"message\":\"No.\"}}|-|nope|No.",
                "{\"error\":\"invalid_grant\",\"error_description\":\"Expired\"}|-|invalid_grant|Expired",
                "{\"message\":\"You are being rate limited\"}|-|-|You are being rate limited",
                "{\"error\":\"broken\"}|-|-|broken",
                "{\"error\":{\"type\":7,\"message\":null}}|-|-|-",
                "\"just text\"|-|-|just text",
                "[]|-|-|-",
                "<html>Bad gateway</html>|-|-|-",
                "``|-|-|-",
            })
    void everyShapeOfAnErrorBodyIsUnderstood(String body, String type, String code, String detail) {
        server.enqueue(json(400, body).build());

        assertThatExceptionOfType(WhopApiException.BadRequest.class)
                .isThrownBy(this::retrieve)
                .satisfies(e -> {
                    assertThat(e.type()).isEqualTo(type);
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.detail()).isEqualTo(detail);
                    assertThat(e.rawBody()).isEqualTo(body);
                });
    }

    @Test
    void theMessageNamesTheCallAndTheRemedy() {
        server.enqueue(json(403, "{\"error\":{\"type\":\"forbidden\",\"message\":\"Missing permission\"}}")
                .addHeader("x-request-id", "req_3")
                .build());

        assertThatExceptionOfType(WhopApiException.Forbidden.class)
                .isThrownBy(this::retrieve)
                .withMessage("GET /payments/pay_1 was answered with 403, type forbidden: Missing permission. Grant the"
                        + " permission the operation's documentation names to this API key, or use the key of the right"
                        + " company. [1 attempt, request req_3]");
    }

    @Test
    void aRedirectIsAnErrorBecauseAPostWouldTurnIntoAGet() {
        server.enqueue(json(302, "").addHeader("Location", "/elsewhere").build());

        assertThatExceptionOfType(WhopApiException.Unexpected.class)
                .isThrownBy(() -> WhopServer.client(server).payments().refund("pay_1", RefundPayment.full()))
                .withMessageContaining("Redirects are not followed");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anUnreachableServerIsAConnectionError() {
        WhopClient whop = WhopServer.client(server, new FakeTime())
                .environment(Environment.local(URI.create("http://localhost:1")))
                .build();

        assertThatExceptionOfType(WhopConnectionException.class)
                .isThrownBy(() -> whop.payments().refund("pay_1", RefundPayment.full()))
                .withMessageContaining("same idempotency key")
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(3))
                .satisfies(e -> assertThat(e.idempotencyKey()).isEqualTo("key-1"));
    }

    @Test
    void aSilentServerIsATimeout() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        assertThatExceptionOfType(WhopTimeoutException.class)
                .isThrownBy(() -> WhopServer.client(server, new FakeTime())
                        .attemptTimeout(Duration.ofMillis(150))
                        .maxRetries(0)
                        .build()
                        .payments()
                        .retrieve("pay_1"))
                .withMessageContaining("not answered in time");
    }

    @Test
    void aSlowBodyIsATimeoutToo() {
        server.enqueue(json(200, "{\"id\":\"pay_1\"}")
                .onResponseBody(SocketEffect.Stall.INSTANCE)
                .build());

        assertThatExceptionOfType(WhopTimeoutException.class)
                .isThrownBy(() -> WhopServer.client(server, new FakeTime())
                        .maxRetries(0)
                        .build()
                        .payments()
                        .retrieve(
                                "pay_1",
                                RequestOptions.builder()
                                        .timeout(Duration.ofMillis(150))
                                        .build()));
    }

    @Test
    void whatCannotBeReadIsADecodingErrorAndNotTriedAgain() {
        server.enqueue(json("<html>"));

        assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(this::retrieve)
                .withMessageContaining("carried out")
                .satisfies(e -> assertThat(e.rawBody()).isEqualTo("<html>"))
                .satisfies(
                        e -> assertThat(e.call()).extracting(CallInfo::status).isEqualTo(200));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aClosedClientSaysSo() {
        WhopClient whop = WhopServer.client(server);
        whop.close();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> whop.payments().retrieve("pay_1"))
                .withMessageContaining("closed");
    }

    @Test
    void everyCallSaysWhoAsksAndInWhichVersion() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        WhopClient whop = WhopServer.client(server, new FakeTime())
                .appId("app_1")
                .appInfo("gigflow/1.0")
                .build();

        whop.payments().retrieve("pay_1");
        whop.payments()
                .retrieve(
                        "pay_1",
                        RequestOptions.builder()
                                .token(Secret.of("user-token"))
                                .apiVersion("2026-07-08-1")
                                .header("X-Trace", "t-1")
                                .build());

        var first = taken(server).getHeaders();
        assertThat(first.get("Authorization")).isEqualTo("Bearer " + WhopServer.KEY);
        assertThat(first.get("Api-Version-Date")).isEqualTo("2025-01-01");
        assertThat(first.get("X-Whop-App-Id")).isEqualTo("app_1");
        assertThat(first.get("Accept")).isEqualTo("application/json");
        assertThat(first.get("User-Agent")).startsWith("gigflow/1.0 whop4j/");
        var second = taken(server).getHeaders();
        assertThat(second.get("Authorization")).isEqualTo("Bearer user-token");
        assertThat(second.get("Api-Version-Date")).isEqualTo("2026-07-08-1");
        assertThat(second.get("X-Trace")).isEqualTo("t-1");
    }

    private void retrieve() {
        WhopServer.client(server).payments().retrieve("pay_1");
    }
}
