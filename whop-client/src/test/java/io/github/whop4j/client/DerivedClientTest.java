package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.status;
import static io.github.whop4j.client.WhopServer.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whop4j.client.payments.PaymentQuery;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class DerivedClientTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTime time = new FakeTime();

    @Test
    void anotherTokenReplacesTheKeyAndNothingElse() {
        payment(2);
        WhopClient whop = WhopServer.client(server, time).appId("app_1").build();

        whop.withToken(Secret.of("user-token")).payments().retrieve("pay_1");
        whop.payments().retrieve("pay_1");

        Headers first = taken(server).getHeaders();
        assertThat(first.get("Authorization")).isEqualTo("Bearer user-token");
        assertThat(first.get("X-Whop-App-Id")).isEqualTo("app_1");
        assertThat(taken(server).getHeaders().get("Authorization")).isEqualTo("Bearer " + WhopServer.KEY);
    }

    @Test
    void otherOptionsHoldUnlessTheCallSaysOtherwise() {
        payment(2);
        List<String> seen = new ArrayList<>();
        WhopClient derived = WhopServer.client(server, time)
                .header("X-A", "client")
                .build()
                .withOptions(RequestOptions.builder()
                        .apiVersion("2026-07-08-1")
                        .header("X-A", "derived")
                        .header("X-B", "derived")
                        .header("X-C", "derived")
                        .observer(call -> seen.add("derived"))
                        .build());

        derived.payments().retrieve("pay_1");
        derived.payments()
                .retrieve(
                        "pay_1",
                        RequestOptions.builder()
                                .apiVersion("2025-01-01")
                                .header("x-b", "call")
                                .observer(call -> seen.add("call"))
                                .build());

        Headers first = taken(server).getHeaders();
        assertThat(first.get("Api-Version-Date")).isEqualTo("2026-07-08-1");
        assertThat(first.values("X-A")).containsExactly("derived");
        assertThat(first.values("X-B")).containsExactly("derived");
        Headers second = taken(server).getHeaders();
        assertThat(second.get("Api-Version-Date")).isEqualTo("2025-01-01");
        assertThat(second.values("X-B")).containsExactly("call");
        assertThat(second.values("X-C")).containsExactly("derived");
        assertThat(seen).containsExactly("derived", "derived", "call");
    }

    @Test
    void retriesOfDerivedClientsAreTheirOwn() {
        server.enqueue(status(503));
        server.enqueue(status(503));
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        WhopClient whop = WhopServer.client(server, time).build();
        WhopClient once =
                whop.withOptions(RequestOptions.builder().maxRetries(0).build());

        assertThatExceptionOfType(WhopApiException.ServerError.class)
                .isThrownBy(() -> once.payments().retrieve("pay_1"));
        assertThat(whop.payments().retrieve("pay_1").id()).isEqualTo("pay_1");
    }

    @Test
    void theTokenNamedLastCounts() {
        payment(3);
        WhopClient whop = WhopServer.client(server);
        RequestOptions two = RequestOptions.builder().token(Secret.of("two")).build();

        whop.withToken(Secret.of("one")).withOptions(two).payments().retrieve("pay_1");
        whop.withOptions(two).withToken(Secret.of("three")).payments().retrieve("pay_1");
        whop.withToken(Secret.of("one")).payments().retrieve("pay_1", two);

        assertThat(taken(server).getHeaders().get("Authorization")).isEqualTo("Bearer two");
        assertThat(taken(server).getHeaders().get("Authorization")).isEqualTo("Bearer three");
        assertThat(taken(server).getHeaders().get("Authorization")).isEqualTo("Bearer two");
    }

    @Test
    void optionsReachEveryPageOfAList() {
        server.enqueue(json("{\"data\":[],\"page_info\":{\"has_next_page\":true,\"end_cursor\":\"c\"}}"));
        server.enqueue(json("{\"data\":[]}"));

        WhopServer.client(server)
                .withOptions(RequestOptions.builder()
                        .header("X-A", "1")
                        .query("new_filter", "on")
                        .build())
                .payments()
                .list(PaymentQuery.builder().build())
                .forEach(payment -> {});

        for (String cursor : List.of("", "&after=c")) {
            RecordedRequest page = taken(server);
            assertThat(page.getTarget()).isEqualTo("/api/v1/payments?first=50" + cursor + "&new_filter=on");
            assertThat(page.getHeaders().get("X-A")).isEqualTo("1");
        }
    }

    @Test
    void anIdempotencyKeyBelongsToOneCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhopServer.client(server).withOptions(RequestOptions.withIdempotencyKey("k")))
                .withMessageContaining("one call");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhopClient.builder().header("IDEMPOTENCY-KEY", "k"))
                .withMessageContaining("idempotencyKey");
    }

    @Test
    void connectionsAreShared() {
        payment(3);
        OkHttpClient http = new OkHttpClient();
        WhopClient whop = WhopServer.client(server, time).okHttpClient(http).build();

        whop.payments().retrieve("pay_1");
        whop.withToken(Secret.of("t")).payments().retrieve("pay_1");
        whop.withOptions(RequestOptions.none()).payments().retrieve("pay_1");

        assertThat(http.connectionPool().connectionCount()).isEqualTo(1);
        assertThat(taken(server).getConnectionIndex()).isZero();
        assertThat(taken(server).getConnectionIndex()).isZero();
    }

    @Test
    void closingOneClosesItselfOnly() {
        payment(2);
        WhopClient whop = WhopServer.client(server);
        WhopClient derived = whop.withToken(Secret.of("t"));
        WhopClient sibling = derived.withOptions(RequestOptions.none());

        derived.close();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> derived.payments().retrieve("pay_1"))
                .withMessageContaining("closed");
        assertThat(whop.payments().retrieve("pay_1").id()).isEqualTo("pay_1");
        assertThat(sibling.payments().retrieve("pay_1").id()).isEqualTo("pay_1");
    }

    @Test
    void closingTheFirstClosesAll() {
        WhopClient whop = WhopServer.client(server);
        WhopClient derived = whop.withToken(Secret.of("t"));

        whop.close();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> derived.payments().retrieve("pay_1"));
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void oneForTheLocalSandboxTakesItsKeyAndOneForWhopDoesNot() {
        WhopClient production = WhopClient.builder().apiKey("apik_real").build();

        assertThat(WhopServer.client(server).withToken(Secret.of("apik_sandbox")))
                .isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> production.withToken(Secret.of("apik_sandbox")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> production.withOptions(RequestOptions.builder()
                        .token(Secret.of("apik_sandbox"))
                        .build()));
    }

    private void payment(int times) {
        for (int i = 0; i < times; i++) {
            server.enqueue(json("{\"id\":\"pay_1\"}"));
        }
    }
}
