package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.status;
import static io.github.whop4j.client.WhopServer.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class ProxyTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTime time = new FakeTime();

    @Test
    void callsGoThroughTheProxy() {
        server.enqueue(status(503));
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        local().build().payments().retrieve("pay_1");

        for (int i = 0; i < 2; i++) {
            RecordedRequest request = taken(server);
            assertThat(request.getRequestLine())
                    .isEqualTo("GET http://whop.localhost:4010/api/v1/payments/pay_1 HTTP/1.1");
            assertThat(request.getHeaders().get("Host")).isEqualTo("whop.localhost:4010");
        }
    }

    @Test
    void aProxyThatAsksIsAnswered() {
        server.enqueue(asks());
        server.enqueue(json("{\"id\":\"pay_1\"}"));

        local().proxyCredentials("ann", Secret.of("pass word"))
                .build()
                .payments()
                .retrieve("pay_1");

        assertThat(taken(server).getHeaders().get("Proxy-Authorization")).isNull();
        assertThat(taken(server).getHeaders().get("Proxy-Authorization"))
                .isEqualTo(Credentials.basic("ann", "pass word"));
    }

    @Test
    void wrongCredentialsAreAskedForOnce() {
        server.enqueue(asks());
        server.enqueue(asks());

        assertThatExceptionOfType(WhopApiException.Unexpected.class)
                .isThrownBy(() -> local().proxyCredentials("ann", Secret.of("wrong"))
                        .build()
                        .payments()
                        .retrieve("pay_1"))
                .withMessageContaining("407")
                .withMessageContaining("proxyCredentials");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void theKeyIsForWhopAndNotForTheProxy() {
        server.enqueue(new MockResponse.Builder().code(502).build());
        WhopClient sandbox = WhopClient.builder()
                .apiKey(WhopServer.KEY)
                .environment(Environment.SANDBOX)
                .sources(time.sources())
                .proxy(proxy())
                .maxRetries(0)
                .build();

        assertThatExceptionOfType(WhopConnectionException.class)
                .isThrownBy(() -> sandbox.payments().retrieve("pay_1"));

        RecordedRequest connect = taken(server);
        assertThat(connect.getRequestLine()).isEqualTo("CONNECT sandbox-api.whop.com:443 HTTP/1.1");
        assertThat(connect.getHeaders().toString()).doesNotContain(WhopServer.KEY);
    }

    @Test
    void theProxyOfABroughtClientIsUsedAndOursRefusedBesideIt() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        OkHttpClient own = new OkHttpClient.Builder().proxy(proxy()).build();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> local().proxyCredentials("ann", Secret.of("p"))
                        .okHttpClient(own)
                        .build())
                .withMessageContaining("proxy, proxyCredentials");
        client().okHttpClient(own).build().payments().retrieve("pay_1");

        assertThat(taken(server).getRequestLine()).startsWith("GET http://whop.localhost:4010/");
    }

    private static MockResponse asks() {
        return new MockResponse.Builder()
                .code(407)
                .addHeader("Proxy-Authenticate", "Basic realm=\"proxy\"")
                .build();
    }

    /** A Whop that can only be reached through the proxy: no one listens there. */
    private WhopClientBuilder client() {
        return WhopClient.builder()
                .apiKey(WhopServer.KEY)
                .sources(time.sources())
                .environment(Environment.local(URI.create("http://whop.localhost:4010")));
    }

    private WhopClientBuilder local() {
        return client().proxy(proxy());
    }

    private Proxy proxy() {
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(server.getHostName(), server.getPort()));
    }
}
