package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.payments.Payments;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void areMadeOnceHoweverManyThreadsAsk() throws Exception {
        WhopClient whop = WhopServer.client(server);
        List<Callable<Payments>> askers = Collections.nCopies(16, whop::payments);
        Set<Payments> made = new HashSet<>();

        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (Future<Payments> asked : threads.invokeAll(askers)) {
                made.add(asked.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(made).containsExactly(whop.payments());
    }

    @Test
    void areObjectsLikeAnyOther() {
        WhopClient whop = WhopServer.client(server);
        WhopClient other = WhopServer.client(server);

        assertThat(whop.payments()).isEqualTo(whop.payments()).hasSameHashCodeAs(whop.payments());
        assertThat(whop.payments()).isNotEqualTo(other.payments()).isNotEqualTo("payments");
        assertThat(whop.payments()).hasToString("Payments of WhopClient[local]");
        assertThat(Set.of(whop.payments(), other.payments())).hasSize(2);
    }

    @Test
    void buildingARequestIsNoCallForTheUsersListener() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        AtomicInteger calls = new AtomicInteger();
        OkHttpClient own = new OkHttpClient.Builder()
                .eventListenerFactory(call -> {
                    calls.incrementAndGet();
                    return EventListener.NONE;
                })
                .build();

        WhopServer.client(server, new FakeTime())
                .okHttpClient(own)
                .build()
                .payments()
                .retrieve("pay_1");

        assertThat(calls).hasValue(1);
    }
}
