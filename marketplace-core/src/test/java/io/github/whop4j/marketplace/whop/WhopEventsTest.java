package io.github.whop4j.marketplace.whop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.webhooks.WebhookSecret;
import io.github.whop4j.client.webhooks.WebhookSigner;
import io.github.whop4j.client.webhooks.WebhookVerifier;
import io.github.whop4j.marketplace.webhook.IncomingEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the marketplace keeps of a delivery, whatever shape it comes in. */
class WhopEventsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void keepsIdsOnly() {
        IncomingEvent event = incoming("""
                {"id":"msg_1","api_version":"v1","timestamp":"2026-03-01T11:59:58.500Z","type":"payment.succeeded",
                 "company_id":"biz_1","data":{"id":"pay_1","user":{"email":"jane@example.com"},"total":"25.0"}}""");
        assertThat(event)
                .isEqualTo(new IncomingEvent(
                        "msg_1",
                        "payment.succeeded",
                        "biz_1",
                        "pay_1",
                        null,
                        Instant.parse("2026-03-01T11:59:58.500Z")));
        assertThat(event.toString()).doesNotContain("jane");
    }

    @Test
    void findsTheCompanyInsideWhereTheEnvelopeNamesNone() {
        assertThat(incoming("{\"type\":\"payment.failed\",\"data\":{\"id\":\"pay_1\",\"company\":{\"id\":\"biz_2\"}}}")
                        .companyId())
                .isEqualTo("biz_2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"pay_9\"}", "\"pay_9\""})
    void findsThePaymentOfARefundOrDispute(String payment) {
        for (String type : List.of("refund.created", "dispute.updated", "dispute_alert.created")) {
            IncomingEvent event =
                    incoming("{\"type\":\"" + type + "\",\"data\":{\"id\":\"x_1\",\"payment\":" + payment + "}}");
            assertThat(event.paymentId()).isEqualTo("pay_9");
            assertThat(event.resourceId()).isEqualTo("x_1");
        }
        assertThat(incoming("{\"type\":\"refund.updated\",\"data\":{\"payment_id\":\"pay_9\"}}")
                        .paymentId())
                .isEqualTo("pay_9");
    }

    @ParameterizedTest
    @CsvSource({
        "payment_succeeded, payment.succeeded", "payout_method_created, payout_method.created",
        "dispute_alert_created, dispute_alert.created", "course.finished, course.finished"
    })
    void callsEventsByTheirDottedName(String sent, String name) {
        assertThat(incoming("{\"type\":\"" + sent + "\",\"data\":{}}").type()).isEqualTo(name);
    }

    @Test
    void needsNothingButAType() {
        IncomingEvent event = incoming("{\"type\":\"payment.succeeded\"}");
        assertThat(event).isEqualTo(new IncomingEvent("msg_1", "payment.succeeded", null, null, null, NOW));
    }

    private static IncomingEvent incoming(String json) {
        Map<String, List<String>> headers =
                WebhookSigner.whop("ws_test_of_events").sign("msg_1", NOW, json).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        WebhookVerifier verifier = WebhookVerifier.builder()
                .secret(WebhookSecret.whop("ws_test_of_events"))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        return WhopEvents.incoming(verifier.verify(json.getBytes(StandardCharsets.UTF_8), headers));
    }
}
