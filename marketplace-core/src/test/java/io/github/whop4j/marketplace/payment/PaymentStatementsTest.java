package io.github.whop4j.marketplace.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.MarketplaceFixture;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.postgres.RecordedStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A payment that makes an order is written once, and the new order is neither locked nor read again. */
class PaymentStatementsTest {
    @RegisterExtension
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    private final RecordedStatements recorded = new RecordedStatements(FIXTURE.dataSource());
    private final Marketplace node =
            FIXTURE.anotherNode().dataSource(recorded.dataSource()).build();
    private final Actor.User buyer = FIXTURE.buyer();
    private final Checkout checkout = FIXTURE.checkout(buyer, FIXTURE.gig(FIXTURE.seller(), 10_000));

    @Test
    void writesThePaymentOnceAndTouchesTheNewOrderOnce() {
        String payment = FIXTURE.pay(checkout);
        node.inbox().receive(TestEvents.of("payment.succeeded", payment));
        recorded.clear();

        node.inbox().handleDue();

        assertThat(FIXTURE.count("orders where checkout_id = ?", checkout.id())).isOne();
        assertThat(recorded.all()).filteredOn(sql -> sql.contains("payments (")).hasSize(1);
        assertThat(recorded.all()).noneMatch(sql -> sql.startsWith("update payments"));
        assertThat(recorded.all()).noneMatch(sql -> sql.contains("from orders") && sql.contains("for "));
        assertThat(recorded.all())
                .as("statements of one webhook that makes an order")
                .hasSize(16);
    }
}
