package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.status;
import static io.github.whop4j.client.WhopServer.taken;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whop4j.client.accounts.CompanyQuery;
import io.github.whop4j.client.accounts.UpdateCompany;
import io.github.whop4j.client.payments.RefundPayment;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
    private static final String KEY = "Idempotency-Key";

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void everyAttemptOfAPostCarriesTheSameKey() {
        server.enqueue(status(503));
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        refund(RequestOptions.none());

        assertThat(taken(server).getHeaders().get(KEY)).isEqualTo("key-1");
        assertThat(taken(server).getHeaders().get(KEY)).isEqualTo("key-1");
        assertThat(taken(server).getHeaders().get(KEY)).isEqualTo("key-1");
    }

    @Test
    void everyPostHasAKeyOfItsOwn() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        WhopClient whop = WhopServer.client(server);

        whop.payments().refund("pay_1", RefundPayment.full());
        whop.request("POST", "/payments/pay_1/refund").send();

        assertThat(taken(server).getHeaders().get(KEY)).isEqualTo("key-1");
        assertThat(taken(server).getHeaders().get(KEY)).isEqualTo("key-2");
    }

    @Test
    void outsideOfTestsKeysAreLongAndDifferent() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        WhopClient whop = WhopClient.builder()
                .apiKey(WhopServer.KEY)
                .environment(WhopServer.environment(server))
                .build();

        whop.payments().refund("pay_1", RefundPayment.full());
        whop.payments().refund("pay_1", RefundPayment.full());

        String first = taken(server).getHeaders().get(KEY);
        assertThat(first).hasSizeGreaterThan(30);
        assertThat(taken(server).getHeaders().get(KEY)).hasSizeGreaterThan(30).isNotEqualTo(first);
    }

    @Test
    void theCallersKeyWins() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        refund(RequestOptions.withIdempotencyKey("refund-o-1"));

        assertThat(taken(server).getHeaders().values(KEY)).containsExactly("refund-o-1");
    }

    @Test
    void nothingButAPostHasAKey() {
        server.enqueue(json("{\"id\":\"biz_1\"}"));
        server.enqueue(json("{\"id\":\"biz_1\"}"));
        server.enqueue(json("{\"data\":[]}"));
        WhopClient whop = WhopServer.client(server);
        RequestOptions options = RequestOptions.withIdempotencyKey("k");

        whop.companies().retrieve("biz_1", options);
        whop.companies().update("biz_1", UpdateCompany.builder().build(), options);
        whop.companies().list(CompanyQuery.builder().build(), options);

        for (int i = 0; i < 3; i++) {
            assertThat(taken(server).getHeaders().get(KEY)).isNull();
        }
    }

    @Test
    void theKeyIsOnTheErrorSoThatTheCallCanBeRepeated() {
        server.enqueue(status(422));

        assertThatExceptionOfType(WhopApiException.Unprocessable.class)
                .isThrownBy(() -> refund(RequestOptions.none()))
                .withMessageContaining("key-1")
                .satisfies(e -> assertThat(e.idempotencyKey()).isEqualTo("key-1"));
    }

    @Test
    void theKeyIsOnTheResultForTheCallerThatAsks() {
        server.enqueue(status(500));
        server.enqueue(json(200, "{\"id\":\"pay_1\"}")
                .addHeader("x-request-id", "req_9")
                .addHeader("Idempotent-Replayed", "true")
                .addHeader("Set-Cookie", "session=secret")
                .build());
        List<CallInfo> seen = new ArrayList<>();

        refund(RequestOptions.builder().observer(seen::add).build());

        assertThat(seen).singleElement().satisfies(call -> {
            assertThat(call.method() + " " + call.path()).isEqualTo("POST /payments/pay_1/refund");
            assertThat(call.status()).isEqualTo(200);
            assertThat(call.requestId()).isEqualTo("req_9");
            assertThat(call.attempts()).isEqualTo(2);
            assertThat(call.idempotencyKey()).isEqualTo("key-1");
            assertThat(call.replayed()).isTrue();
            assertThat(call.headers())
                    .containsEntry("idempotent-replayed", "true")
                    .doesNotContainKey("set-cookie");
        });
    }

    @Test
    void aReusedKeyIsExplained() {
        server.enqueue(json(
                        400,
                        "{\"error\":{\"type\":\"invalid\",\"code\":\"idempotency_key_mismatch\",\"message\":\"No.\"}}")
                .build());

        assertThatExceptionOfType(WhopApiException.BadRequest.class)
                .isThrownBy(() -> refund(RequestOptions.withIdempotencyKey("k")))
                .withMessageContaining("use a new one");
    }

    @Test
    void aRepeatedRefusalIsReportedAsSuch() {
        server.enqueue(json(422, "{\"error\":{\"type\":\"invalid\",\"message\":\"No.\"}}")
                .addHeader("Idempotent-Replayed", "true")
                .build());

        assertThatExceptionOfType(WhopApiException.Unprocessable.class)
                .isThrownBy(() -> refund(RequestOptions.withIdempotencyKey("k")))
                .withMessageContaining("Whop repeated its earlier answer to this key")
                .withMessageContaining("send it with a new key")
                .satisfies(e -> assertThat(requireNonNull(e.call()).replayed()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aRepeatedFailureIsNotTriedAgainBecauseItWouldBeRepeated(int status) {
        server.enqueue(status(status));
        server.enqueue(
                json(status, "{}").addHeader("Idempotent-Replayed", "true").build());
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        assertThatExceptionOfType(WhopApiException.class)
                .isThrownBy(() -> refund(RequestOptions.none()))
                .withMessageContaining("Whop repeated its earlier answer to this key");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aRepeatedFailureLeavesOpenWhetherWhopActed() {
        server.enqueue(json(500, "{}").addHeader("Idempotent-Replayed", "true").build());

        assertThatExceptionOfType(WhopApiException.ServerError.class)
                .isThrownBy(() -> refund(RequestOptions.none()))
                .withMessageContaining("Find out whether it acted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "naïve"})
    void refusesAKeyThatCannotBeSent(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> RequestOptions.withIdempotencyKey(key));
    }

    @Test
    void refusesAKeyLongerThan255Bytes() {
        assertThat(RequestOptions.withIdempotencyKey("k".repeat(255)).idempotencyKey())
                .hasSize(255);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.withIdempotencyKey("k".repeat(256)))
                .withMessageContaining("255");
    }

    @Test
    void theKeyCannotBeSmuggledInAsAHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().header("idempotency-key", "k"))
                .withMessageContaining("idempotencyKey");
    }

    private void refund(RequestOptions options) {
        WhopServer.client(server).payments().refund("pay_1", RefundPayment.full(), options);
    }
}
