package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.RawResponse;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.WhopDecodingException;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentQuery;
import io.github.whop4j.client.payments.PaymentStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** docs/client/versions.md */
class VersionsGuideTest {
    @Test
    void callsWhatThisVersionHasNoMethodFor() throws IOException {
        try (StubServer server = new StubServer()
                        .answer("/api/v1/cards", "{\"id\":\"card_1\",\"spend_limit\":250.00}")
                        .answer("/api/v1/payments", "{\"data\":[{\"id\":\"pay_1\",\"status\":\"frozen\"}]}");
                WhopClient whop = server.client()) {
            assertThat(post(whop).json()).isEqualTo(Map.of("id", "card_1", "spend_limit", new BigDecimal("250.00")));
            assertThat(typed(whop).spendLimit()).isEqualTo("250.00");
            assertThat(filtered(whop)).hasSize(1);
            assertThat(server.requests).last().asString().contains("risk_level=high");
            assertThat(word(filtered(whop).get(0))).isEqualTo("a new word: frozen");
        }
    }

    @Test
    void keepsWhatItCannotRead() throws IOException {
        try (StubServer server = new StubServer().answer("/api/v1/payments/pay_1", "{\"payment_id\":\"pay_1\"}");
                WhopClient whop = server.client()) {
            assertThat(raw(whop, "pay_1")).isEqualTo("{\"payment_id\":\"pay_1\"}");
        }
    }

    @Test
    void speaksAnotherVersion() {
        try (SandboxFixture fixture = new SandboxFixture();
                WhopClient whop = pinned(fixture)) {
            assertThat(whop.companies().retrieve(fixture.sellerId).id()).isEqualTo(fixture.sellerId);
        }
    }

    private static WhopClient pinned(SandboxFixture fixture) {
        String apiKey = "apik_sandbox";
        var environment = fixture.environment;
        // show
        WhopClient whop = WhopClient.builder()
                .apiKey(apiKey)
                .environment(environment)
                .apiVersion("2025-01-01") // as if not set
                .build();
        // end
        return whop;
    }

    private static RawResponse post(WhopClient whop) {
        // show
        RawResponse card = whop.request("POST", "/cards")
                .body(Map.of("company_id", "biz_1", "spend_limit", new BigDecimal("250.00")))
                .options(RequestOptions.builder()
                        .apiVersion("2026-09-29")
                        .idempotencyKey("card-for-biz_1")
                        .build())
                .send();
        System.out.println(card.body());
        // end
        return card;
    }

    // show
    record Card(String id, @Nullable BigDecimal spendLimit) {}
    // end

    private static Card typed(WhopClient whop) {
        // show
        Card card = whop.request("GET", "/cards").query("company_id", "biz_1").send(Card.class);
        // end
        return card;
    }

    private static List<Payment> filtered(WhopClient whop) {
        // show
        RequestOptions newFilter =
                RequestOptions.builder().query("risk_level", "high").build();
        List<Payment> payments = whop.payments()
                .list(PaymentQuery.builder().companyId("biz_1").build(), newFilter)
                .items();
        // end
        return payments;
    }

    private static String word(Payment payment) {
        // show
        PaymentStatus status = payment.status();
        String said = status == null ? "nothing" : status.isKnown() ? status.value() : "a new word: " + status.value();
        // end
        return said;
    }

    private static String raw(WhopClient whop, String paymentId) {
        // show
        try {
            return whop.payments().retrieve(paymentId).id();
        } catch (WhopDecodingException e) {
            return e.rawBody(); // the call was carried out; only the reading failed
        }
        // end
    }
}
