package io.github.whop4j.marketplace.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.Town;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
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
    static final Town TOWN = new Town();

    private final Actor.User buyer = TOWN.buyer();
    private final Actor.User seller = TOWN.seller();
    private final Checkout checkout = TOWN.checkout(buyer, TOWN.gig(seller, 10_000));

    @Test
    void fiftyConfirmationsAndFiftyWebhooksMakeOneOrder() throws Exception {
        String payment = TOWN.pay(checkout);
        List<Marketplace> nodes = List.of(TOWN.marketplace(), TOWN.anotherNode().build());
        List<Callable<Object>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Marketplace node = nodes.get(i % 2);
            calls.add(() -> node.payments().confirm(buyer, Town.session(checkout), payment));
            calls.add(() -> {
                node.inbox().receive(Events.of("payment.succeeded", payment));
                return node.inbox().handleDue();
            });
        }

        List<Object> answers = allAtOnce(calls);

        Set<Object> confirmations =
                answers.stream().filter(Confirmation.class::isInstance).collect(Collectors.toSet());
        assertThat(confirmations).singleElement().isInstanceOf(Confirmation.Ordered.class);
        Town.work(TOWN.marketplace());
        assertThat(TOWN.count("orders where checkout_id = ?", checkout.id())).isOne();
        assertThat(TOWN.count("payments where checkout_id = ?", checkout.id())).isOne();
        assertThat(TOWN.count(
                        "order_events e join orders o on o.id = e.order_id where o.checkout_id = ?", checkout.id()))
                .isOne();
        assertThat(TOWN.told(buyer)).containsExactly("Order confirmed");
        assertThat(TOWN.told(seller)).containsOnlyOnce("New order received");
        assertThat(TOWN.told(TOWN.admin())).doesNotContain("A payment needs review");
        assertThat(TOWN.count("webhook_events where status <> 'processed'")).isZero();
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
