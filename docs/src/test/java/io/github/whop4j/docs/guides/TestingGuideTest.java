package io.github.whop4j.docs.guides;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.Environment;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.WhopApiException;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.WhopTimeoutException;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentQuery;
import io.github.whop4j.client.webhooks.EventTypes;
import io.github.whop4j.client.webhooks.WebhookEvent;
import io.github.whop4j.client.webhooks.WebhookSecret;
import io.github.whop4j.client.webhooks.WebhookSigner;
import io.github.whop4j.client.webhooks.WebhookVerifier;
import io.github.whop4j.sandbox.WhopSandbox;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;

/** docs/client/testing.md */
class TestingGuideTest {
    // show
    @Test
    void startsALocalWhop() {
        try (WhopSandbox sandbox = WhopSandbox.start();
                WhopClient whop = WhopClient.builder()
                        .apiKey(WhopSandbox.API_KEY)
                        .environment(Environment.local(sandbox.baseUri()))
                        .build()) {
            assertThat(whop.companies().retrieve(WhopSandbox.PLATFORM_COMPANY).id())
                    .isEqualTo("biz_sandbox");
        }
    }
    // end

    @Test
    void waitsForMoneyWithoutWaiting() {
        // show
        WhopSandbox sandbox = WhopSandbox.builder()
                .settlementDelay(Duration.ofDays(3)) // paid money is pending for so long
                .start();
        sandbox.advance(Duration.ofDays(3)); // and now it is over
        // end
        assertThat(sandbox.clock().instant()).isAfter(Instant.now().plus(Duration.ofDays(2)));
        sandbox.close();
    }

    @Test
    void breaksACallOnPurpose() throws Exception {
        try (SandboxFixture fixture = new SandboxFixture()) {
            breakOne(fixture.sandbox);
            assertThat(fixture.whop
                            .withResponse(w -> w.payments().retrieve(fixture.paid("10.00")))
                            .attempts())
                    .isEqualTo(2);
        }
    }

    @Test
    void addsUpWithoutAnyWhop() {
        assertThat(revenue()).isEqualByComparingTo("30.50");
    }

    @Test
    void seesWhatAFailureDoes() {
        assertThatThrownBy(() -> new Revenue(query -> {
                            throw refusal();
                        })
                        .of("biz_1"))
                .isInstanceOf(WhopApiException.RateLimited.class);
        assertThat(new WhopTimeoutException(
                        CallInfo.builder("POST", "/payments").build(), null))
                .hasMessageContaining("POST /payments");
    }

    @Test
    void signsItsOwnWebhook() {
        assertThat(delivered()).isEqualTo("pay_1");
    }

    @Test
    void answersWithoutANetwork() {
        assertThat(canned().id()).isEqualTo("pay_1");
    }

    private static void breakOne(WhopSandbox sandbox) throws Exception {
        // show
        String fault = "{\"path\": \"/api/v1/payments\", \"status\": 503, \"count\": 1}";
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(sandbox.baseUri() + "/_sandbox/faults"))
                                .POST(BodyPublishers.ofString(fault))
                                .build(),
                        BodyHandlers.discarding());
        // end
    }

    private static String delivered() {
        // show
        Instant now = Instant.parse("2026-11-24T12:00:00Z");
        String body = "{\"type\": \"payment.succeeded\", \"data\": {\"id\": \"pay_1\"}}";
        Map<String, String> headers = WebhookSigner.whop("ws_0123456789abcdef").sign("msg_1", now, body);
        WebhookVerifier verifier = WebhookVerifier.builder()
                .secret(WebhookSecret.whop("ws_0123456789abcdef"))
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build();
        String paid =
                verifier.verify(body.getBytes(UTF_8), headers::get).event().resourceId();
        // end
        return paid;
    }

    private static Payment canned() {
        // show
        OkHttpClient canned = new OkHttpClient.Builder()
                .addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("OK")
                        .body(ResponseBody.create("{\"id\": \"pay_1\", \"total\": 10.50}", null))
                        .build())
                .build();
        WhopClient whop =
                WhopClient.builder().apiKey("apik_test").okHttpClient(canned).build();
        Payment payment = whop.payments().retrieve("pay_1"); // nothing is sent
        // end
        return payment;
    }

    // show
    record Revenue(Function<PaymentQuery, Page<Payment>> payments) { // in production: whop.payments()::list
        BigDecimal of(String companyId) {
            PaymentQuery query = PaymentQuery.builder().companyId(companyId).build();
            return payments.apply(query).stream().map(Payment::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    static Payment payment(String json) {
        return WebhookEvent.parseUnverified("{\"type\": \"payment.succeeded\", \"data\": " + json + "}")
                .data(EventTypes.PAYMENT_SUCCEEDED)
                .orElseThrow();
    }
    // end

    private static BigDecimal revenue() {
        // show
        Page<Payment> page = Page.of(List.of(
                payment("{\"id\": \"pay_1\", \"total\": 10.50}"), payment("{\"id\": \"pay_2\", \"total\": 20.00}")));
        BigDecimal revenue = new Revenue(query -> page).of("biz_1");
        // end
        return revenue;
    }

    private static WhopApiException refusal() {
        // show
        WhopApiException refusal = WhopApiException.builder(429)
                .type("rate_limit_exceeded")
                .retryAfter(Duration.ofSeconds(12))
                .build(); // a WhopApiException.RateLimited, because of the 429
        // end
        return refusal;
    }
}
