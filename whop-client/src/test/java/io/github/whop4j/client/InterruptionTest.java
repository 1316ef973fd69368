package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.internal.http.Sources;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    @Test
    void duringAWaitEndsTheCallAndKeepsTheFlag() {
        server.enqueue(status(503));
        Sources real = Sources.system();
        WhopClient whop = WhopServer.client(server, new FakeTime())
                .sources(
                        new Sources(real.clock(), real.nanoTime(), real.keys(), real.jitter(), (wait, cancellation) -> {
                            throw new InterruptedException();
                        }))
                .build();

        assertThatExceptionOfType(WhopInterruptedException.class)
                .isThrownBy(() -> whop.payments().retrieve("pay_1"))
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(1));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void beforeTheCallSendsNothing() {
        WhopClient whop = WhopServer.client(server);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(WhopInterruptedException.class)
                .isThrownBy(() -> whop.payments().retrieve("pay_1"))
                .satisfies(e -> assertThat(e.attempts()).isZero());
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void duringAnAttemptDoesNotLeadToAnother() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        WhopClient whop = WhopServer.client(server, new FakeTime())
                .okHttpClient(new OkHttpClient.Builder()
                        .addInterceptor(chain -> {
                            Thread.currentThread().interrupt();
                            return chain.proceed(chain.request());
                        })
                        .build())
                .build();

        assertThatExceptionOfType(WhopInterruptedException.class)
                .isThrownBy(() -> whop.payments().retrieve("pay_1"))
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(1));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
}
