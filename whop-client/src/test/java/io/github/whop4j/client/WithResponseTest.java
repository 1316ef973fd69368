package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentQuery;
import io.github.whop4j.client.payments.RefundPayment;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class WithResponseTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void tellsHowTheValueCame() {
        server.enqueue(status(503));
        server.enqueue(json(201, "{\"id\":\"pay_1\",\"new\":1}")
                .addHeader("x-request-id", "req_1")
                .addHeader("X-Two", "a")
                .addHeader("X-Two", "b")
                .addHeader("Set-Cookie", "session=secret")
                .build());

        ApiResponse<Payment> response =
                WhopServer.client(server).withResponse(w -> w.payments().refund("pay_1", RefundPayment.full()));

        assertThat(response.value().id()).isEqualTo("pay_1");
        assertThat(response.status()).isEqualTo(201);
        assertThat(response.body()).isEqualTo("{\"id\":\"pay_1\",\"new\":1}");
        assertThat(response.requestId()).isEqualTo("req_1");
        assertThat(response.attempts()).isEqualTo(2);
        assertThat(response.idempotencyKey()).isEqualTo("key-1");
        assertThat(response.header("x-TWO")).isEqualTo("a, b");
        assertThat(response.header("X-Three")).isNull();
        assertThat(response.headers()).containsEntry("x-two", "a, b").doesNotContainKey("set-cookie");
        assertThat(response.call().path()).isEqualTo("/payments/pay_1/refund");
        assertThat(response).asString().contains("req_1").doesNotContain("\"new\"");
    }

    @Test
    void isAboutTheLastOfSeveralCalls() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        server.enqueue(
                json("{\"data\":[{\"id\":\"pay_2\"}],\"page_info\":{\"has_next_page\":true,\"end_cursor\":\"c\"}}"));
        server.enqueue(json("{\"data\":[],\"page_info\":{\"has_next_page\":false}}"));

        ApiResponse<Long> response = WhopServer.client(server).withResponse(w -> {
            w.payments().retrieve("pay_1");
            return w.payments().list(PaymentQuery.builder().build()).stream().count();
        });

        assertThat(response.value()).isEqualTo(1);
        assertThat(response.body()).startsWith("{\"data\":[]");
    }

    @Test
    void anExceptionIsThrownAsItIs() {
        server.enqueue(status(404));

        assertThatExceptionOfType(WhopApiException.NotFound.class)
                .isThrownBy(() ->
                        WhopServer.client(server).withResponse(w -> w.payments().retrieve("pay_1")));
    }

    @Test
    void anExceptionThatWasCaughtIsStillTheLastAnswer() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        server.enqueue(status(404));

        ApiResponse<Boolean> response = WhopServer.client(server).withResponse(w -> {
            w.payments().retrieve("pay_1");
            try {
                w.payments().retrieve("pay_2");
                return true;
            } catch (WhopApiException.NotFound e) {
                return false;
            }
        });

        assertThat(response.value()).isFalse();
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.call().path()).isEqualTo("/payments/pay_2");
    }

    @Test
    void aCallPastTheClientItWasGivenIsNoticed() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        WhopClient whop = WhopServer.client(server);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> whop.withResponse(w -> whop.payments().retrieve("pay_1")))
                .withMessageContaining("function's parameter");
    }

    @Test
    void worksInsideOfAnotherAndOfAnAsynchronousOperation() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        ApiResponse<ApiResponse<Payment>> response = WhopServer.client(server)
                .async(a -> a.withResponse(w -> w.withResponse(v -> v.payments().retrieve("pay_1"))))
                .join();

        assertThat(response.body()).isEqualTo(response.value().body()).contains("pay_1");
    }

    @Test
    void anObserverHearsOfItAsWell() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        List<CallInfo> observed = new ArrayList<>();

        ApiResponse<Payment> response = WhopServer.client(server)
                .withResponse(w -> w.payments()
                        .retrieve(
                                "pay_1",
                                RequestOptions.builder().observer(observed::add).build()));

        assertThat(observed).containsExactly(response.call());
    }
}
