package io.github.whop4j.client.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.internal.json.Json;
import io.github.whop4j.client.payments.Dispute;
import io.github.whop4j.client.payments.DisputeAlert;
import io.github.whop4j.client.payments.DisputeAlertType;
import io.github.whop4j.client.payments.DisputeStatus;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payouts.Withdrawal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventTypesTest {

    static Stream<Arguments> everySpelling() {
        return EventTypes.all().stream()
                .flatMap(event -> event.spellings().stream().map(spelling -> Arguments.of(spelling, event)));
    }

    /** Those whose model has a delivery written out by hand; the contract's test makes one for every event. */
    static Stream<Arguments> everySpellingWithAFixture() {
        return EventTypes.all().stream()
                .filter(event -> EventTypesTest.class.getResource("/webhooks/" + fixture(event) + ".json") != null)
                .flatMap(event ->
                        event.spellings().stream().map(spelling -> Arguments.of(spelling, event, fixture(event))));
    }

    /** Events of one model share its fixture, named as the model is: PayoutMethod and payout_method.json. */
    private static String fixture(EventType<?> event) {
        return event.model()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("everySpellingWithAFixture")
    void everySpellingReachesItsTypeAndLosesNothing(String spelling, EventType<?> type, String resource) {
        String data = Fixtures.data(resource);
        WebhookEvent event = Fixtures.delivered(Fixtures.envelope(spelling, data));
        assertThat(event.isKnown()).isTrue();
        assertThat(event.type()).isEqualTo(type.name());
        assertThat(event.sentType()).isEqualTo(spelling);
        Object model = event.data(type).orElseThrow();
        assertThat(model).isInstanceOf(type.model());
        assertThat(Json.tree(Json.write(model))).isEqualTo(Json.tree(data));
    }

    @ParameterizedTest
    @MethodSource("everySpelling")
    void noSpellingReachesAnotherType(String spelling, EventType<?> type) {
        WebhookEvent event = Fixtures.delivered(Fixtures.envelope(spelling, "{\"id\":\"it_1\"}"));
        for (EventType<?> other : EventTypes.all()) {
            assertThat(event.is(other)).as("%s is %s", spelling, other).isEqualTo(other.equals(type));
            assertThat(event.data(other).isPresent()).isEqualTo(other.equals(type));
        }
    }

    @Test
    void fortyOneAreTypedUnderTwoSpellingsEachAndFiveUnderTwoOlderOnesToo() {
        assertThat(EventTypes.all()).hasSize(41);
        assertThat(everySpelling()).hasSize(2 * 41 + 2 * 5);
    }

    @ParameterizedTest
    @CsvSource({
        "payment.succeeded, payment_succeeded",
        "dispute_alert.created, dispute_alert_created",
        "payout_method.created, payout_method_created"
    })
    void namesWithUnderscoresOfTheirOwnKeepThem(String dotted, String underscored) {
        assertThat(EventTypes.find(dotted)).isPresent().isEqualTo(EventTypes.find(underscored));
    }

    @Test
    void nothingIsDerivedFromASpelling() {
        assertThat(EventTypes.find("payout.method.created")).isEmpty();
        assertThat(EventTypes.find("dispute.alert.created")).isEmpty();
        assertThat(EventTypes.find("PAYMENT.SUCCEEDED")).isEmpty();
    }

    @Test
    void amountsAreExactWhetherTheyCameAsNumbersOrAsText() {
        for (String total : new String[] {"1234567890.10", "\"1234567890.10\""}) {
            Payment payment = Fixtures.delivered(
                            Fixtures.envelope("payment.succeeded", "{\"id\":\"pay_1\",\"total\":" + total + "}"))
                    .data(EventTypes.PAYMENT_SUCCEEDED)
                    .orElseThrow();
            assertThat(payment.total()).isEqualTo(new BigDecimal("1234567890.10"));
        }
    }

    @Test
    void aPaymentAsItWasSeenOnTheWireIsRead() {
        // far fewer keys than documented, amounts as text, currency null, company inside the data only
        WebhookEvent event = Fixtures.delivered(
                "{\"id\":\"msg_1\",\"api_version\":\"v1\","
                        + "\"timestamp\":\"2025-11-03T10:00:00.123Z\",\"type\":\"payment.succeeded\",\"data\":{\"id\":\"pay_1\","
                        + "\"total\":\"0.0\",\"currency\":null,\"membership\":null,\"user\":null,\"company\":{\"id\":\"biz_1\"}}}");
        Payment payment = event.data(EventTypes.PAYMENT_SUCCEEDED).orElseThrow();
        assertThat(payment.total()).isEqualByComparingTo("0");
        assertThat(payment.currency()).isNull();
        assertThat(event.companyId()).isEqualTo("biz_1");
    }

    @Test
    void aWordThatWasAddedLaterDoesNotCostTheEvent() {
        Dispute dispute = Fixtures.delivered(
                        Fixtures.envelope("dispute.updated", "{\"id\":\"dspt_1\",\"status\":\"escalated\"}"))
                .data(EventTypes.DISPUTE_UPDATED)
                .orElseThrow();
        assertThat(dispute.status()).isEqualTo(DisputeStatus.of("escalated"));
        assertThat(Objects.requireNonNull(dispute.status()).isKnown()).isFalse();
    }

    @Test
    void fieldsKeepTheirMeaning() {
        DisputeAlert alert = Fixtures.delivered(
                        Fixtures.envelope("dispute_alert.created", Fixtures.data("dispute_alert")))
                .data(EventTypes.DISPUTE_ALERT_CREATED)
                .orElseThrow();
        assertThat(alert.alertType()).isEqualTo(DisputeAlertType.DISPUTE);
        assertThat(Objects.requireNonNull(alert.payment()).id()).isEqualTo("pay_1");
        Withdrawal withdrawal = Fixtures.delivered(Fixtures.envelope("withdrawal.created", Fixtures.data("withdrawal")))
                .data(EventTypes.WITHDRAWAL_CREATED)
                .orElseThrow();
        assertThat(Objects.requireNonNull(withdrawal.ledgerAccount()).companyId())
                .isEqualTo("biz_1");
    }
}
