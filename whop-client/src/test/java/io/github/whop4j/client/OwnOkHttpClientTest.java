package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.status;
import static io.github.whop4j.client.WhopServer.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.payments.RefundPayment;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class OwnOkHttpClientTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final AtomicInteger intercepted = new AtomicInteger();
    private final OkHttpClient own = new OkHttpClient.Builder()
            .addInterceptor(chain -> {
                intercepted.incrementAndGet();
                return chain.proceed(
                        chain.request().newBuilder().header("X-Mine", "yes").build());
            })
            .callTimeout(1, TimeUnit.HOURS)
            .build();

    @Test
    void keepsRetriesAndTheirKey() {
        server.enqueue(status(503));
        server.enqueue(status(503));
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        client().payments().refund("pay_1", RefundPayment.full());

        assertThat(intercepted).hasValue(3);
        for (int i = 0; i < 3; i++) {
            var headers = taken(server).getHeaders();
            assertThat(headers.get("X-Mine")).isEqualTo("yes");
            assertThat(headers.get("Idempotency-Key")).isEqualTo("key-1");
        }
    }

    @Test
    void staysOpenWhenTheClientIsClosed() throws Exception {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        server.enqueue(json("{}"));
        WhopClient whop = client();
        whop.payments().retrieve("pay_1");

        whop.close();

        assertThat(own.connectionPool().connectionCount()).isEqualTo(1);
        assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
        try (Response response =
                own.newCall(new Request.Builder().url(server.url("/")).build()).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
    }

    private WhopClient client() {
        return WhopServer.client(server, new FakeTime()).okHttpClient(own).build();
    }
}
