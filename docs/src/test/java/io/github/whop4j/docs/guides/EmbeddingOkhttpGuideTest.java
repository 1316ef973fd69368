package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.Company;
import io.github.whop4j.client.payments.Payment;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** docs/client/embedding-okhttp.md */
class EmbeddingOkhttpGuideTest {
    private final AtomicInteger seen = new AtomicInteger();

    @Test
    void sendsThroughAClientOfOnesOwn() {
        try (SandboxFixture fixture = new SandboxFixture()) {
            OkHttpClient http = http();
            WhopClient whop = through(http, "apik_sandbox", fixture.environment);
            assertThat(whop.companies().retrieve(fixture.sellerId).id()).isEqualTo(fixture.sellerId);
            assertThat(seen).hasValue(1);
            whop.close();
            assertThat(http.dispatcher().executorService().isShutdown()).isFalse();
            assertThatThrownBy(() -> whop.companies().retrieve(fixture.sellerId))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void refusesASettingThatWouldHaveNoEffect() {
        assertThatThrownBy(() -> WhopClient.builder()
                        .apiKey("apik_test")
                        .okHttpClient(new OkHttpClient())
                        .connectTimeout(Duration.ofSeconds(1))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("connectTimeout");
        proxied("apik_test").close();
    }

    @Test
    void worksOnOtherThreads() {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try (SandboxFixture fixture = new SandboxFixture();
                WhopClient whop = onThreads(workers, "apik_sandbox", fixture.environment)) {
            String paymentId = fixture.paid("10.00");
            assertThat(seller(whop, paymentId).join().id()).isEqualTo(fixture.sellerId);
            CompletableFuture<Payment> future = inTime(whop, paymentId);
            assertThat(future.join().id()).isEqualTo(paymentId);
        } finally {
            workers.shutdown();
        }
    }

    @Test
    void derivesClients() {
        try (SandboxFixture fixture = new SandboxFixture()) {
            derive(fixture.whop, fixture.sellerId, Secret.of("user_token"));
            assertThat(fixture.whop.companies().retrieve(fixture.sellerId).id()).isEqualTo(fixture.sellerId);
        }
    }

    private OkHttpClient http() {
        // show
        OkHttpClient http = new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(3))
                .connectionPool(new ConnectionPool(20, 5, TimeUnit.MINUTES))
                .addInterceptor(chain -> {
                    seen.incrementAndGet(); // once for each attempt
                    return chain.proceed(chain.request());
                })
                .build();
        // end
        return http;
    }

    private static WhopClient through(OkHttpClient http, String apiKey, Environment environment) {
        // show
        WhopClient whop = WhopClient.builder()
                .apiKey(apiKey)
                .environment(environment)
                .okHttpClient(http)
                .build();
        // end
        return whop;
    }

    private static WhopClient proxied(String apiKey) {
        // show
        WhopClient whop = WhopClient.builder()
                .apiKey(apiKey)
                .proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.internal", 3128)))
                .proxyCredentials("shop", Secret.of("proxy password"))
                .connectTimeout(Duration.ofSeconds(3))
                .build();
        // end
        return whop;
    }

    private static CompletableFuture<Company> seller(WhopClient whop, String paymentId) {
        // show
        CompletableFuture<Company> seller = whop.async(w -> {
            Payment payment = w.payments().retrieve(paymentId); // w, not whop: so it can be cancelled
            return w.companies().retrieve(payment.company().id());
        });
        // end
        return seller;
    }

    private static CompletableFuture<Payment> inTime(WhopClient whop, String paymentId) {
        // show
        CompletableFuture<Payment> payment =
                whop.async(w -> w.payments().retrieve(paymentId)).orTimeout(5, TimeUnit.SECONDS);
        // end
        return payment;
    }

    private static WhopClient onThreads(ExecutorService workers, String apiKey, Environment environment) {
        // show
        WhopClient whop = WhopClient.builder()
                .apiKey(apiKey)
                .environment(environment)
                .executor(workers) // on Java 21: Executors.newVirtualThreadPerTaskExecutor()
                .build();
        // end
        return whop;
    }

    private static void derive(WhopClient whop, String sellerId, Secret userToken) {
        // show
        WhopClient selmas = whop.onBehalfOf(sellerId); // a short-lived token of that company, made when needed
        WhopClient adas = whop.withToken(userToken); // a token you have
        WhopClient patient = whop.withOptions(
                RequestOptions.builder().timeout(Duration.ofMinutes(5)).build());
        Company company = selmas.companies().retrieve(sellerId);
        // end
        assertThat(company.id()).isEqualTo(sellerId);
        adas.close();
        patient.close();
    }
}
