package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whop4j.client.internal.http.Sources;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TimeoutTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTime time = new FakeTime();

    @Test
    void aSlowFirstAttemptDoesNotEatTheSecondsTime() {
        server.enqueue(hanging());
        server.enqueue(json(200, "{\"id\":\"pay_1\"}")
                .headersDelay(300, TimeUnit.MILLISECONDS)
                .build());
        WhopClient whop = WhopServer.client(server, time)
                .attemptTimeout(Duration.ofMillis(600))
                .build();

        assertThat(whop.payments().retrieve("pay_1").id()).isEqualTo("pay_1");
    }

    @Test
    void aCallMayLimitItsAttemptsOtherwiseThanItsClient() {
        server.enqueue(hanging());
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        WhopClient whop = WhopServer.client(server, time).build();
        RequestOptions brief =
                RequestOptions.builder().attemptTimeout(Duration.ofMillis(200)).build();

        assertThat(whop.payments().retrieve("pay_1", brief).id()).isEqualTo("pay_1");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void allAttemptsTogetherEndWithTheTimeOfTheCall() {
        for (int i = 0; i < 20; i++) {
            server.enqueue(hanging());
        }
        WhopClient whop = WhopServer.client(server, time)
                .sources(Sources.system())
                .attemptTimeout(Duration.ofMillis(100))
                .timeout(Duration.ofSeconds(1))
                .maxRetries(100)
                .build();
        long start = System.nanoTime();

        assertThatExceptionOfType(WhopTimeoutException.class)
                .isThrownBy(() -> whop.payments().retrieve("pay_1"))
                .satisfies(e -> assertThat(e.attempts()).isBetween(2, 3));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void readingHasALimitOfItsOwnIfWanted() {
        server.enqueue(hanging());

        assertThatExceptionOfType(WhopTimeoutException.class)
                .isThrownBy(() -> WhopServer.client(server, time)
                        .readTimeout(Duration.ofMillis(150))
                        .maxRetries(0)
                        .build()
                        .payments()
                        .retrieve("pay_1"));
    }

    @Test
    void connectingHasALimitOfItsOwn() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // No one accepts: once the queue is full, a further connection is neither made nor refused.
            for (int i = 0; i < 4; i++) {
                Socket socket = new Socket();
                waiting.add(socket);
                try {
                    socket.connect(full.getLocalSocketAddress(), 100);
                } catch (IOException queueIsFull) {
                    break;
                }
            }
            WhopClient whop = WhopClient.builder()
                    .apiKey(WhopServer.KEY)
                    .environment(Environment.local(URI.create("http://127.0.0.1:" + full.getLocalPort())))
                    .connectTimeout(Duration.ofMillis(200))
                    .maxRetries(0)
                    .build();

            assertThatExceptionOfType(WhopTimeoutException.class)
                    .isThrownBy(() -> whop.payments().retrieve("pay_1"));
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void settingsOfAnOkHttpClientAreRefusedBesideOneThatWasBrought() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WhopServer.client(server, time)
                        .connectTimeout(Duration.ofSeconds(1))
                        .readTimeout(Duration.ofSeconds(1))
                        .okHttpClient(new OkHttpClient())
                        .build())
                .withMessageContaining("connectTimeout, readTimeout")
                .withMessageContaining("okHttpClient");
    }

    @Test
    void aBroughtClientsOwnReadTimeoutHolds() {
        server.enqueue(hanging());
        OkHttpClient own = new OkHttpClient.Builder()
                .readTimeout(150, TimeUnit.MILLISECONDS)
                .build();

        assertThatExceptionOfType(WhopTimeoutException.class)
                .isThrownBy(() -> WhopServer.client(server, time)
                        .okHttpClient(own)
                        .maxRetries(0)
                        .build()
                        .payments()
                        .retrieve("pay_1"));
    }

    @Test
    void noLimitIsNothing() {
        for (Duration wrong : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
            WhopClientBuilder builder = WhopClient.builder();
            assertThatIllegalArgumentException().isThrownBy(() -> builder.connectTimeout(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> builder.readTimeout(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> builder.attemptTimeout(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> builder.timeout(wrong));
        }
    }

    private static MockResponse hanging() {
        return new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build();
    }
}
