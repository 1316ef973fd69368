package io.github.whop4j.marketplace.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.MarketplaceFixture;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.notification.NoticeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser, webhooks and jobs of two nodes, all at once. */
class ParallelTest {
    @RegisterExtension
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    private final Actor.User buyer = FIXTURE.buyer();
    private final Actor.User seller = FIXTURE.seller();
    private final Checkout checkout = FIXTURE.checkout(buyer, FIXTURE.gig(seller, 10_000));

    @Test
    void fiftyConfirmationsAndFiftyWebhooksMakeOneOrder() throws Exception {
        String payment = FIXTURE.pay(checkout);
        List<Marketplace> nodes =
                List.of(FIXTURE.marketplace(), FIXTURE.anotherNode().build());
        List<Callable<Object>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Marketplace node = nodes.get(i % 2);
            calls.add(() -> node.payments().confirm(buyer, MarketplaceFixture.session(checkout), payment));
            calls.add(() -> {
                node.inbox().receive(TestEvents.of("payment.succeeded", payment));
                return node.inbox().handleDue();
            });
        }

        List<Object> answers = allAtOnce(calls);

        Set<Object> confirmations =
                answers.stream().filter(Confirmation.class::isInstance).collect(Collectors.toSet());
        assertThat(confirmations).singleElement().isInstanceOf(Confirmation.Ordered.class);
        MarketplaceFixture.work(FIXTURE.marketplace());
        assertThat(FIXTURE.count("orders where checkout_id = ?", checkout.id())).isOne();
        assertThat(FIXTURE.count("payments where checkout_id = ?", checkout.id()))
                .isOne();
        assertThat(FIXTURE.count(
                        "order_events e join orders o on o.id = e.order_id where o.checkout_id = ?", checkout.id()))
                .isOne();
        assertThat(FIXTURE.noticesOf(buyer)).containsExactly(NoticeKind.ORDER_CONFIRMED);
        assertThat(FIXTURE.noticesOf(seller)).containsOnlyOnce(NoticeKind.ORDER_RECEIVED);
        assertThat(FIXTURE.noticesOf(FIXTURE.admin())).doesNotContain(NoticeKind.PAYMENT_NEEDS_REVIEW);
        assertThat(FIXTURE.count("webhook_events where status <> 'processed'")).isZero();
    }

    static List<Object> allAtOnce(List<Callable<Object>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(24);
        try {
            List<Object> answers = new ArrayList<>();
            for (Future<Object> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
