package io.github.whop4j.client.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.whop4j.client.WhopDecodingException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookRouterTest {

    private final List<String> seen = new ArrayList<>();
    private final WebhookRouter router = WebhookRouter.builder()
            .on(EventTypes.PAYMENT_SUCCEEDED, (payment, event) -> seen.add("paid " + payment.id()))
            .on(EventTypes.REFUND_UPDATED, (refund, event) -> seen.add("refund " + refund.id() + " in " + event.id()))
            .otherwise(event -> seen.add("other " + event.type()))
            .build();

    @Test
    void eachEventReachesTheHandlerOfItsTypeAndNoOther() {
        router.route(event("payment.succeeded", "pay_1"));
        router.route(event("payment_succeeded", "pay_2"));
        router.route(event("refund.updated", "rf_1"));
        assertThat(seen).containsExactly("paid pay_1", "paid pay_2", "refund rf_1 in msg_1");
    }

    @Test
    void eventsWithoutAHandlerGoTheOtherWay() {
        router.route(event("payment.failed", "pay_1"));
        router.route(event("card.frozen", "card_1"));
        assertThat(seen).containsExactly("other payment.failed", "other card.frozen");
    }

    @Test
    void withoutAnotherWayTheyArePassedOver() {
        WebhookRouter.builder().build().route(event("card.frozen", "card_1"));
        assertThat(seen).isEmpty();
    }

    @Test
    void dataThatCannotBeReadIsNotTakenForAnotherEvent() {
        WebhookEvent broken = Fixtures.delivered(Fixtures.envelope("payment.succeeded", "{\"total\":{}}"));
        assertThatExceptionOfType(WhopDecodingException.class).isThrownBy(() -> router.route(broken));
        assertThat(seen).isEmpty();
    }

    @Test
    void whatAHandlerThrowsReachesTheCaller() {
        WebhookRouter failing = WebhookRouter.builder()
                .on(EventTypes.PAYMENT_SUCCEEDED, (payment, event) -> {
                    throw new IllegalStateException("database is down");
                })
                .build();
        assertThatIllegalStateException().isThrownBy(() -> failing.route(event("payment.succeeded", "pay_1")));
    }

    @Test
    void aSecondHandlerForATypeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebhookRouter.builder()
                        .on(EventTypes.PAYMENT_SUCCEEDED, (payment, event) -> {})
                        .on(EventTypes.PAYMENT_SUCCEEDED, (payment, event) -> {}))
                .withMessageContaining("payment.succeeded");
    }

    @Test
    void ofTwoKeysForOneEventTheFirstNamedTakesIt() {
        EventType<Fixtures.Anything> own = EventType.of("payment.succeeded", Fixtures.Anything.class);
        EventType<Fixtures.Anything> older = EventType.of("paid", Fixtures.Anything.class, "payment.succeeded");
        WebhookRouter.builder()
                .on(older, (data, event) -> seen.add("older " + data.id()))
                .on(own, (data, event) -> seen.add("own " + data.id()))
                .build()
                .route(event("payment.succeeded", "pay_1"));
        assertThat(seen).containsExactly("older pay_1");
    }

    @Test
    void dataThatCannotBeReadMayHaveAHandlerOfItsOwn() {
        WebhookRouter lenient = WebhookRouter.builder()
                .on(EventTypes.PAYMENT_SUCCEEDED, (payment, event) -> {
                    throw new WhopDecodingException("of the handler", "{}", null, null);
                })
                .unreadable((event, reason) -> seen.add("look up " + event.resourceId() + " " + reason.rawBody()))
                .build();
        lenient.route(
                Fixtures.delivered(Fixtures.envelope("payment.succeeded", "{\"id\":\"pay_1\",\"total\":\"much\"}")));
        assertThat(seen).containsExactly("look up pay_1 {\"id\":\"pay_1\",\"total\":\"much\"}");
        assertThatExceptionOfType(WhopDecodingException.class)
                .as("what a handler throws is its own affair")
                .isThrownBy(() -> lenient.route(event("payment.succeeded", "pay_2")))
                .withMessageContaining("of the handler");
    }

    @Test
    void withAReplayStoreACopyIsNotHandledAgain() {
        WebhookRouter once = counting(false);
        assertThat(once.route(delivery("msg_1", "pay_1"))).isTrue();
        assertThat(once.route(delivery("msg_1", "pay_1"))).isFalse();
        assertThat(once.route(delivery("msg_2", "pay_2"))).isTrue();
        assertThat(seen).containsExactly("paid pay_1", "paid pay_2");
    }

    @Test
    void withAReplayStoreADeliveryThatFailedIsHandledOnTheRetry() {
        WebhookRouter failing = counting(true);
        VerifiedDelivery delivery = delivery("msg_1", "pay_1");
        assertThatIllegalStateException().isThrownBy(() -> failing.route(delivery));
        assertThat(failing.route(delivery)).isTrue();
        assertThat(failing.route(delivery)).isFalse();
        assertThat(seen).containsExactly("failed pay_1", "paid pay_1");
    }

    @Test
    void withoutAReplayStoreEveryCopyIsHandled() {
        assertThat(router.route(delivery("msg_1", "pay_1"))).isTrue();
        assertThat(router.route(delivery("msg_1", "pay_1"))).isTrue();
        assertThat(seen).containsExactly("paid pay_1", "paid pay_1");
    }

    @Test
    void aStoredEventIsNotAskedForInTheReplayStore() {
        WebhookRouter once = counting(false);
        once.route(delivery("msg_1", "pay_1").event());
        assertThat(once.route(delivery("msg_1", "pay_1"))).isTrue();
        assertThat(seen).hasSize(2);
    }

    private WebhookRouter counting(boolean failsFirst) {
        return WebhookRouter.builder()
                .on(EventTypes.PAYMENT_SUCCEEDED, (payment, event) -> {
                    if (failsFirst && seen.isEmpty()) {
                        seen.add("failed " + payment.id());
                        throw new IllegalStateException("database is down");
                    }
                    seen.add("paid " + payment.id());
                })
                .replayStore(ReplayStore.inMemory())
                .build();
    }

    private static VerifiedDelivery delivery(String deliveryId, String paymentId) {
        String body = Fixtures.envelope("payment.succeeded", "{\"id\":\"" + paymentId + "\"}");
        return Fixtures.verified(deliveryId, body);
    }

    private static WebhookEvent event(String type, String id) {
        return Fixtures.delivered(Fixtures.envelope(type, "{\"id\":\"" + id + "\"}"));
    }
}
