package io.github.whop4j.client.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.WhopDecodingException;
import io.github.whop4j.client.common.RoutedReference;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookEventTest {

    /** A model of the reader's own, for an event this version does not type. */
    record Card(String id, @Nullable String status) {}

    private static final EventType<Card> CARD_FROZEN = EventType.of("card.frozen", Card.class, "card_frozen");

    @Test
    void theEnvelopeIsReadWhole() {
        WebhookEvent event =
                Fixtures.delivered("{\"id\":\"msg_1\",\"api_version\":\"v1\",\"api_version_date\":\"2026-07-20\","
                        + "\"timestamp\":\"2026-03-01T11:59:59.250Z\",\"type\":\"payment.succeeded\",\"company_id\":\"biz_1\","
                        + "\"data\":{\"id\":\"pay_1\"},\"previous_attributes\":{\"status\":\"open\"}}");
        assertThat(event.id()).isEqualTo("msg_1");
        assertThat(event.apiVersion()).isEqualTo("v1");
        assertThat(event.apiVersionDate()).isEqualTo("2026-07-20");
        assertThat(event.timestamp()).isEqualTo(Instant.parse("2026-03-01T11:59:59.250Z"));
        assertThat(event.companyId()).isEqualTo("biz_1");
        assertThat(event.resourceId()).isEqualTo("pay_1");
        assertThat(event.dataJson()).isEqualTo("{\"id\":\"pay_1\"}");
        assertThat(event.previousAttributesJson()).isEqualTo("{\"status\":\"open\"}");
        assertThat(event.memberJson("api_version")).isEqualTo("\"v1\"");
        assertThat(event.memberJson("nothing_of_the_kind")).isNull();
        assertThat(event.json()).contains("previous_attributes");
    }

    @Test
    void anEnvelopeThatSaysLittleIsReadAsFarAsItGoes() {
        WebhookEvent event = Fixtures.delivered("{\"data\":{},\"type\":\"payment.failed\",\"account_id\":null,"
                + "\"api_version_date\":null,\"later\":[true]}");
        assertThat(event.companyId()).isNull();
        assertThat(event.apiVersionDate()).isNull();
        assertThat(event.previousAttributesJson()).isNull();
        assertThat(event.memberJson("later")).isEqualTo("[true]");
        assertThat(event.memberJson("account_id")).isEqualTo("null");
    }

    @Test
    void escapesAreReadWhereverTheyStand() {
        WebhookEvent event = Fixtures.delivered(
                "{ \"t\\u0079pe\" : \"payment\\u002efailed\" ,\n\"data\":"
                        + "{\"i\\u0064\":\"pay_\\\"1\",\"company\":{\"title\":\"M\u00f6we \\ud83d\\udc26\",\"id\":\"biz_1\"}}}");
        assertThat(event.is(EventTypes.PAYMENT_FAILED)).isTrue();
        assertThat(event.resourceId()).isEqualTo("pay_\"1");
        assertThat(event.companyId()).isEqualTo("biz_1");
        assertThat(event.data(EventTypes.PAYMENT_FAILED).orElseThrow().company())
                .isEqualTo(new RoutedReference("biz_1", null, "M\u00f6we \ud83d\udc26"));
    }

    @Test
    void textAndBytesAreReadAlike() {
        String body = Fixtures.envelope("payment.succeeded", Fixtures.data("payment"));
        WebhookEvent text = WebhookEvent.parseUnverified(body);
        WebhookEvent bytes = WebhookEvent.parseUnverified(body.getBytes(UTF_8));
        assertThat(bytes.data(EventTypes.PAYMENT_SUCCEEDED))
                .isPresent()
                .isEqualTo(text.data(EventTypes.PAYMENT_SUCCEEDED));
        assertThat(bytes.json()).isEqualTo(body);
    }

    @Test
    void anUnknownEventArrivesAsItsJson() {
        WebhookEvent event = Fixtures.delivered(
                "{\"type\":\"card.frozen\",\"data\":{\"id\":\"card_1\",\"number\":9007199254740993.10}}");
        assertThat(event.isKnown()).isFalse();
        assertThat(event.type()).isEqualTo("card.frozen");
        assertThat(event.resourceId()).isEqualTo("card_1");
        assertThat(event.dataJson()).isEqualTo("{\"id\":\"card_1\",\"number\":9007199254740993.10}");
        assertThat(event.data(EventTypes.PAYMENT_SUCCEEDED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"card.frozen", "card_frozen"})
    void aKeyOfTheReadersOwnTypesIt(String spelling) {
        WebhookEvent event = Fixtures.delivered(
                "{\"type\":\"" + spelling + "\",\"data\":{\"id\":\"card_1\",\"status\":\"frozen\"}}");
        assertThat(event.data(CARD_FROZEN)).contains(new Card("card_1", "frozen"));
    }

    @Test
    void aKeyOfTheReadersOwnMayReplaceOneOfOurs() {
        EventType<Card> own = EventType.of("payment.succeeded", Card.class);
        assertThat(Fixtures.delivered("{\"type\":\"payment_succeeded\",\"data\":{\"id\":\"pay_1\"}}")
                        .data(own))
                .contains(new Card("pay_1", null));
    }

    @ParameterizedTest
    @CsvSource({
        "type, payment.succeeded",
        "action, payment.succeeded",
        "action, payment_succeeded",
        "event, payment_succeeded"
    })
    void olderEnvelopesNameTheEventElsewhere(String key, String name) {
        WebhookEvent event = Fixtures.delivered("{\"" + key + "\":\"" + name + "\",\"data\":{\"id\":\"pay_1\"}}");
        assertThat(event.is(EventTypes.PAYMENT_SUCCEEDED)).isTrue();
        assertThat(event.data(EventTypes.PAYMENT_SUCCEEDED)).isPresent();
    }

    @Test
    void theCurrentNameWinsOverTheOlderOnes() {
        assertThat(Fixtures.delivered("{\"action\":\"refund.created\",\"type\":\"payment.failed\",\"data\":{}}")
                        .type())
                .isEqualTo("payment.failed");
    }

    @Test
    void theSignedHeadersStandInForWhatAnOldEnvelopeDoesNotSay() {
        WebhookEvent event =
                Fixtures.delivered("{\"action\":\"payment.failed\",\"timestamp\":\"yesterday\",\"data\":{}}");
        assertThat(event.id()).isEqualTo("msg_delivery");
        assertThat(event.timestamp()).isEqualTo(Fixtures.NOW);
        assertThat(event.apiVersion()).isNull();
        assertThat(event.resourceId()).isNull();
    }

    @Test
    void aStoredBodyIsReadAgainLater() {
        WebhookEvent event = WebhookEvent.parseUnverified("{\"type\":\"payment.failed\",\"data\":{\"id\":\"pay_1\"}}");
        assertThat(event.data(EventTypes.PAYMENT_FAILED)).isPresent();
        assertThat(event.id()).isNull();
        assertThat(event.timestamp()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"x\",\"company_id\":\"biz_1\",\"data\":{\"company\":{\"id\":\"biz_2\"}}}",
                "{\"type\":\"x\",\"account_id\":\"biz_1\",\"data\":{}}",
                "{\"type\":\"x\",\"company\":\"biz_1\",\"data\":{}}",
                "{\"type\":\"x\",\"company_id\":null,\"data\":{\"company\":{\"id\":\"biz_1\"}}}",
                "{\"type\":\"x\",\"data\":{\"company_id\":\"biz_1\"}}",
                "{\"type\":\"x\",\"data\":{\"account_id\":\"biz_1\"}}",
                "{\"type\":\"x\",\"data\":{\"ledger_account\":{\"id\":\"ldgr_1\",\"company_id\":\"biz_1\"}}}"
            })
    void theCompanyIsFoundWhereverItStands(String body) {
        assertThat(Fixtures.delivered(body).companyId()).isEqualTo("biz_1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"x\"}",
                "{\"type\":\"x\",\"data\":null}",
                "{\"type\":\"x\",\"data\":[1]}",
                "{\"type\":\"x\",\"data\":\"text\"}",
                "{\"type\":\"x\",\"id\":7,\"company_id\":7,\"data\":{\"id\":7,\"company\":\"Acme\"}}"
            })
    void noShapeOfTheDataCostsAGenuineEvent(String body) {
        WebhookEvent event = Fixtures.delivered(body);
        assertThat(event.type()).isEqualTo("x");
        assertThat(event.companyId()).isNull();
        assertThat(event.resourceId()).isNull();
    }

    @Test
    void dataThatDoesNotFitItsTypeIsSaidSoAndKeepsItsIdAndJson() {
        WebhookEvent event =
                Fixtures.delivered("{\"type\":\"payment.succeeded\",\"data\":{\"id\":\"pay_1\",\"total\":\"much\"}}");
        assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(() -> event.data(EventTypes.PAYMENT_SUCCEEDED))
                .withMessageContaining("$.total");
        assertThat(event.resourceId()).isEqualTo("pay_1");
        assertThat(event.dataJson()).contains("much");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "null",
                "\"type\"",
                "{",
                "{\"type\":\"x\"",
                "{\"type\":\"x\"} {}",
                "{\"type\":\"x\",}",
                "{\"type\":\"x\",\"data\":{\"id\"}}",
                "{\"type\":\"x\",\"data\":{id:1}}",
                "{\"type\":\"x\",\"data\":[1,,2]}",
                "{\"type\":\"x\",\"data\":[1}",
                "{\"type\":\"x\",\"data\":01}",
                "{\"type\":\"x\",\"data\":1.}",
                "{\"type\":\"x\",\"data\":-}",
                "{\"type\":\"x\",\"data\":truth}",
                "{\"type\":\"x\",\"data\":\"\\x\"}",
                "{\"type\":\"x\",\"data\":\"\\u12G4\"}",
                "{\"type\":\"x\",\"data\":\"\\",
                "{\"type\":\"x\",\"data\":\"\\u12",
                "not json"
            })
    void whatIsNoObjectIsNoWebhook(String body) {
        refuses(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"data\":{}}",
                "{\"type\":null,\"data\":{}}",
                "{\"type\":\"\",\"data\":{}}",
                "{\"type\":7}"
            })
    void anEnvelopeThatNamesNoEventIsNoWebhook(String body) {
        refuses(body).withMessageContaining("names no event");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"payment.failed\",\"type\":\"payment.succeeded\",\"data\":{}}",
                "{\"type\":\"payment.failed\",\"t\\u0079pe\":\"payment.succeeded\",\"data\":{}}",
                "{\"type\":\"payment.failed\",\"data\":{\"id\":\"pay_1\"},\"data\":{\"id\":\"pay_2\"}}"
            })
    void aKeyThatStandsTwiceInTheEnvelopeIsRefused(String body) {
        refuses(body).withMessageContaining("stands twice");
    }

    @Test
    void anEventDoesNotPrintItsData() {
        assertThat(Fixtures.delivered(Fixtures.envelope("payment.succeeded", Fixtures.data("payment")))
                        .toString())
                .contains("payment.succeeded", "pay_1", "biz_9")
                .doesNotContain("ada@");
    }

    private static ThrowableAssertAlternative<WhopDecodingException> refuses(String body) {
        return assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(() -> Fixtures.delivered(body))
                .satisfies(refusal -> assertThat(refusal.rawBody()).isEqualTo(body));
    }
}
