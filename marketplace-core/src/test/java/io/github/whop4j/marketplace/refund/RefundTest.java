package io.github.whop4j.marketplace.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.payments.RefundPayment;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.MarketplaceFixture;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderStatus;
import io.github.whop4j.marketplace.payment.Confirmation;
import io.github.whop4j.marketplace.payment.TestEvents;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Money goes back once, the caller that asked for it. */
class RefundTest {
    @RegisterExtension
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    private static final Question STYLE = new Question("style", Question.Type.TEXT, "Which style?", true);

    private final Marketplace marketplace = FIXTURE.marketplace();
    private final Actor.User buyer = FIXTURE.buyer();
    private final Actor.User seller = FIXTURE.seller();
    private final Checkout checkout = FIXTURE.checkout(buyer, FIXTURE.gig(seller, 10_000, STYLE));
    private final String payment = FIXTURE.pay(checkout);
    private final UUID order = confirm();

    @Test
    void followsACancellation() {
        marketplace.orders().cancel(buyer, order, "changed my mind");
        FIXTURE.pass(Duration.ZERO);
        assertThat(order().status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order().refunded()).isEqualTo(Money.usd(10_000));
        assertThat(state()).isEqualTo("succeeded");
        assertThat(refundCalls()).isOne();
        assertThat(FIXTURE.noticesOf(buyer)).contains(NoticeKind.ORDER_REFUNDED);
    }

    @Test
    void isSentOnceByTwoNodes() {
        marketplace.orders().cancel(seller, order, "");
        MarketplaceFixture.work(FIXTURE.anotherNode().build());
        MarketplaceFixture.work(marketplace);
        assertThat(refundCalls()).isOne();
        assertThat(state()).isEqualTo("succeeded");
    }

    @Test
    void isSentOnceWhenTheAnswerIsLost() {
        FIXTURE.control().loseOneAnswer("POST", "/api/v1/payments");
        marketplace.orders().cancel(buyer, order, "");
        MarketplaceFixture.work(marketplace, "refunds");
        assertThat(state()).isEqualTo("queued");
        FIXTURE.pass(Duration.ofMinutes(1));
        assertThat(state()).isEqualTo("succeeded");
        assertThat(refundCalls()).isOne(); // the second look found the money gone and did not ask again
        assertThat(order().refunded()).isEqualTo(Money.usd(10_000));
    }

    @Test
    void isSentLaterWhenWhopNeverHeardOfIt() {
        FIXTURE.control().loseOneRequest("POST", "/api/v1/payments");
        marketplace.orders().cancel(buyer, order, "");
        MarketplaceFixture.work(marketplace);
        FIXTURE.pass(Duration.ofMinutes(1));
        assertThat(state()).isEqualTo("succeeded");
    }

    @Test
    void isFinishedAfterAProcessDied() {
        marketplace.orders().cancel(buyer, order, "");
        // It took the refund, asked Whop, and died: all that is left is the lease.
        FIXTURE.execute(
                "update refunds set attempts = 1, next_attempt_at = ? where order_id = ?",
                FIXTURE.sandbox().clock().instant().plusSeconds(300),
                order);
        FIXTURE.whop().payments().refund(payment, RefundPayment.full());
        FIXTURE.pass(Duration.ofMinutes(6));
        assertThat(state()).isEqualTo("succeeded");
        assertThat(refundCalls()).isOne();
    }

    @Test
    void isLeftToAPersonWhenWhopRefuses() {
        FIXTURE.control().fault("POST", "/api/v1/payments", "\"status\":422");
        marketplace.orders().cancel(buyer, order, "");
        MarketplaceFixture.work(marketplace);
        assertThat(state()).isEqualTo("failed");
        assertThat(FIXTURE.noticesOf(FIXTURE.admin())).contains(NoticeKind.REFUND_FAILED);
    }

    @Test
    void isLeftToAPersonWhenOnlyAPartIsOwed() {
        FIXTURE.execute("""
                insert into refunds (id, order_id, amount_minor, currency, idempotency_key, created_at, updated_at)
                values (gen_random_uuid(), ?, 2500, 'USD', 'part-of-it', now(), now())""", order);
        MarketplaceFixture.work(marketplace);
        assertThat(state()).isEqualTo("failed");
        assertThat(refundCalls()).isZero();
    }

    @Test
    void endsAnOrderWhenAllOfItWasSentBackElsewhere() {
        FIXTURE.whop().payments().refund(payment, RefundPayment.full());
        handle("refund.updated");
        assertThat(order().status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(order().refunded()).isEqualTo(Money.usd(10_000));
    }

    @Test
    void onlyCountsAPartThatWasSentBackElsewhere() {
        FIXTURE.whop().payments().refund(payment, RefundPayment.partial(new BigDecimal("25.00")));
        handle("refund.created");
        assertThat(order().status()).isEqualTo(OrderStatus.AWAITING_REQUIREMENTS);
        assertThat(order().refunded()).isEqualTo(Money.usd(2_500));

        FIXTURE.whop().payments().refund(payment, RefundPayment.partial(new BigDecimal("75.00")));
        handle("refund.created");
        assertThat(order().status()).isEqualTo(OrderStatus.REFUNDED);
    }

    @Test
    void refundsTheRestWhenAPartWentBackBefore() {
        FIXTURE.whop().payments().refund(payment, RefundPayment.partial(new BigDecimal("25.00")));
        handle("refund.created");
        marketplace.orders().cancel(buyer, order, "");
        FIXTURE.pass(Duration.ZERO);
        assertThat(order().refunded()).isEqualTo(Money.usd(10_000));
        assertThat(FIXTURE.whop().payments().retrieve(payment).refundedAmount()).isEqualByComparingTo("100.00");
    }

    @Test
    void isNotUndoneByAnOldEvent() {
        FIXTURE.whop().payments().refund(payment, RefundPayment.full());
        handle("refund.updated");
        marketplace.inbox().receive(TestEvents.of("payment.succeeded", payment));
        marketplace.inbox().handleDue();
        assertThat(order().status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(FIXTURE.noticesOf(buyer)).containsOnlyOnce(NoticeKind.ORDER_REFUNDED);
    }

    @Test
    void leavesTheBooksBalanced() {
        marketplace.orders().cancel(buyer, order, "");
        FIXTURE.pass(Duration.ZERO);
        assertThat(FIXTURE.sandbox().ledger()).contains("\"balanced\":true");
    }

    private UUID confirm() {
        Confirmation confirmation =
                marketplace.payments().confirm(buyer, MarketplaceFixture.session(checkout), payment);
        return ((Confirmation.Ordered) confirmation).orderId();
    }

    private Order order() {
        return marketplace.orders().view(buyer, order).order();
    }

    private String state() {
        return FIXTURE.text("state from refunds where order_id = ?", order);
    }

    private long refundCalls() {
        return FIXTURE.control()
                .requests("POST", "/api/v1/payments/" + payment + "/refund")
                .size();
    }

    private void handle(String type) {
        marketplace.inbox().receive(TestEvents.about(type, payment));
        marketplace.inbox().handleDue();
    }
}
