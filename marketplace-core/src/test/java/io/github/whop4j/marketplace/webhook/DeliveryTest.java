package io.github.whop4j.marketplace.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.MarketplaceFixture;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.notification.NoticeKind;
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
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    private static final WebhookEdge EDGE = new WebhookEdge(WhopSandbox.WEBHOOK_SECRET);

    private final Actor.User buyer = FIXTURE.buyer();
    private final Actor.User seller = FIXTURE.seller();
    private final Checkout checkout = FIXTURE.checkout(buyer, FIXTURE.gig(seller, 10_000));

    @BeforeAll
    static void open() {
        FIXTURE.sandbox().deliverWebhooksTo(EDGE.open(FIXTURE.marketplace()));
    }

    @AfterAll
    static void close() {
        EDGE.close();
    }

    @Test
    void aSignedWebhookAloneMakesTheOrder() {
        FIXTURE.pay(checkout);

        await(() -> FIXTURE.count("orders where checkout_id = ?", checkout.id()) == 1);
        assertThat(FIXTURE.noticesOf(buyer)).containsExactly(NoticeKind.ORDER_CONFIRMED);
        assertThat(FIXTURE.noticesOf(seller)).containsOnlyOnce(NoticeKind.ORDER_RECEIVED);
    }

    @Test
    void aDeliveryThatComesTwiceIsStoredOnce() {
        FIXTURE.control().webhooks("duplicate");
        int before = EDGE.received();
        String payment = FIXTURE.pay(checkout);

        await(() -> EDGE.received() >= before + 2);
        await(() -> FIXTURE.count("orders where checkout_id = ?", checkout.id()) == 1);
        assertThat(FIXTURE.count("webhook_events where resource_id = ?", payment))
                .isOne();
    }

    @Test
    void aRefundAtWhopIsFollowedToTheOrder() {
        String payment = FIXTURE.pay(checkout);
        await(() -> FIXTURE.count("orders where checkout_id = ?", checkout.id()) == 1);
        FIXTURE.whop().payments().refund(payment, io.github.whop4j.client.payments.RefundPayment.full());
        await(() -> FIXTURE.count("orders where status = 'refunded' and checkout_id = ?", checkout.id()) == 1);
    }

    @Test
    void aVerificationAndAPayoutMethodReachTheSeller() {
        Actor.User person = FIXTURE.buyer();
        String company = FIXTURE.onboard(person);
        FIXTURE.sandbox().verify(company, "approved");
        await(() -> FIXTURE.count("seller_accounts where company_id = ? and kyc_status = 'verified'", company) == 1);
        FIXTURE.sandbox().addPayoutMethod(company);
        await(() -> FIXTURE.count("seller_accounts where company_id = ? and payout_enabled", company) == 1);
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(15, TimeUnit.SECONDS)
                .pollInterval(20, TimeUnit.MILLISECONDS)
                .until(condition);
    }
}
