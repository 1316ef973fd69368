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

    private static WebhookEvent event(String type, String id) {
        return Fixtures.delivered(Fixtures.envelope(type, "{\"id\":\"" + id + "\"}"));
    }
}
