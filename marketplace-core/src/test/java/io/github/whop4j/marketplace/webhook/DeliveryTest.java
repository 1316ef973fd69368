package io.github.whop4j.marketplace.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.Town;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.sandbox.WhopSandbox;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the sandbox's signature to the order, over real HTTP, and without a browser. */
class DeliveryTest {
    @RegisterExtension
    static final Town TOWN = new Town();

    private static final WebhookEdge EDGE = new WebhookEdge(WhopSandbox.WEBHOOK_SECRET);

    private final Actor.User buyer = TOWN.buyer();
    private final Actor.User seller = TOWN.seller();
    private final Checkout checkout = TOWN.checkout(buyer, TOWN.gig(seller, 10_000));

    @BeforeAll
    static void open() {
        TOWN.sandbox().deliverWebhooksTo(EDGE.open(TOWN.marketplace()));
    }

    @AfterAll
    static void close() {
        EDGE.close();
    }

    @Test
    void aSignedWebhookAloneMakesTheOrder() {
        TOWN.pay(checkout);

        await(() -> TOWN.count("orders where checkout_id = ?", checkout.id()) == 1);
        assertThat(TOWN.told(buyer)).containsExactly("Order confirmed");
        assertThat(TOWN.told(seller)).containsOnlyOnce("New order received");
    }

    @Test
    void aDeliveryThatComesTwiceIsStoredOnce() {
        TOWN.control().webhooks("duplicate");
        int before = EDGE.received();
        String payment = TOWN.pay(checkout);

        await(() -> EDGE.received() >= before + 2);
        await(() -> TOWN.count("orders where checkout_id = ?", checkout.id()) == 1);
        assertThat(TOWN.count("webhook_events where resource_id = ?", payment)).isOne();
    }

    @Test
    void aRefundAtWhopIsFollowedToTheOrder() {
        String payment = TOWN.pay(checkout);
        await(() -> TOWN.count("orders where checkout_id = ?", checkout.id()) == 1);
        TOWN.whop().payments().refund(payment, io.github.whop4j.client.payments.RefundPayment.full());
        await(() -> TOWN.count("orders where status = 'refunded' and checkout_id = ?", checkout.id()) == 1);
    }

    @Test
    void aVerificationAndAPayoutMethodReachTheSeller() {
        Actor.User person = TOWN.buyer();
        String company = TOWN.onboard(person);
        TOWN.sandbox().verify(company, "approved");
        await(() -> TOWN.count("seller_accounts where company_id = ? and kyc_status = 'verified'", company) == 1);
        TOWN.sandbox().addPayoutMethod(company);
        await(() -> TOWN.count("seller_accounts where company_id = ? and payout_enabled", company) == 1);
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(15, TimeUnit.SECONDS)
                .pollInterval(20, TimeUnit.MILLISECONDS)
                .until(condition);
    }
}
