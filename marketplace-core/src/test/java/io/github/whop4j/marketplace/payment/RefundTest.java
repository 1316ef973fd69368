package io.github.whop4j.marketplace.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.payments.RefundPayment;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.Town;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Money goes back once, whoever asked for it. */
class RefundTest {
    @RegisterExtension
    static final Town TOWN = new Town();

    private static final Question STYLE = new Question("style", Question.Type.TEXT, "Which style?", true);

    private final Marketplace marketplace = TOWN.marketplace();
    private final Actor.User buyer = TOWN.buyer();
    private final Actor.User seller = TOWN.seller();
    private final Checkout checkout = TOWN.checkout(buyer, TOWN.gig(seller, 10_000, STYLE));
    private final String payment = TOWN.pay(checkout);
    private final UUID order = confirm();

    @Test
    void followsACancellation() {
        marketplace.orders().cancel(buyer, order, "changed my mind");
        TOWN.pass(Duration.ZERO);
        assertThat(order().status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order().refunded()).isEqualTo(Money.usd(10_000));
        assertThat(state()).isEqualTo("succeeded");
        assertThat(refundCalls()).isOne();
        assertThat(TOWN.told(buyer)).contains("Order refunded");
    }

    @Test
    void isSentOnceByTwoNodes() {
        marketplace.orders().cancel(seller, order, "");
        Town.work(TOWN.anotherNode().build());
        Town.work(marketplace);
        assertThat(refundCalls()).isOne();
        assertThat(state()).isEqualTo("succeeded");
    }

    @Test
    void isSentOnceWhenTheAnswerIsLost() {
        TOWN.control().loseOneAnswer("POST", "/api/v1/payments");
        marketplace.orders().cancel(buyer, order, "");
        Town.work(marketplace, "refunds");
        assertThat(state()).isEqualTo("queued");
        TOWN.pass(Duration.ofMinutes(1));
        assertThat(state()).isEqualTo("succeeded");
        assertThat(refundCalls()).isOne(); // the second look found the money gone and did not ask again
        assertThat(order().refunded()).isEqualTo(Money.usd(10_000));
    }

    @Test
    void isSentLaterWhenWhopNeverHeardOfIt() {
        TOWN.control().loseOneRequest("POST", "/api/v1/payments");
        marketplace.orders().cancel(buyer, order, "");
        Town.work(marketplace);
        TOWN.pass(Duration.ofMinutes(1));
        assertThat(state()).isEqualTo("succeeded");
    }

    @Test
    void isFinishedAfterAProcessDied() {
        marketplace.orders().cancel(buyer, order, "");
        // It took the refund, asked Whop, and died: all that is left is the lease.
        TOWN.execute(
                "update refunds set attempts = 1, next_attempt_at = ? where order_id = ?",
                TOWN.sandbox().clock().instant().plusSeconds(300),
                order);
        TOWN.whop().payments().refund(payment, RefundPayment.full());
        TOWN.pass(Duration.ofMinutes(6));
        assertThat(state()).isEqualTo("succeeded");
        assertThat(refundCalls()).isOne();
    }

    @Test
    void isLeftToAPersonWhenWhopRefuses() {
        TOWN.control().fault("POST", "/api/v1/payments", "\"status\":422");
        marketplace.orders().cancel(buyer, order, "");
        Town.work(marketplace);
        assertThat(state()).isEqualTo("failed");
        assertThat(TOWN.told(TOWN.admin())).contains("A refund needs a person");
    }

    @Test
    void isLeftToAPersonWhenOnlyAPartIsOwed() {
        TOWN.execute("""
                insert into refunds (id, order_id, amount_minor, currency, idempotency_key, created_at, updated_at)
                values (gen_random_uuid(), ?, 2500, 'USD', 'part-of-it', now(), now())""", order);
        Town.work(marketplace);
        assertThat(state()).isEqualTo("failed");
        assertThat(refundCalls()).isZero();
    }

    @Test
    void endsAnOrderWhenAllOfItWasSentBackElsewhere() {
        TOWN.whop().payments().refund(payment, RefundPayment.full());
        handle("refund.updated");
        assertThat(order().status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(order().refunded()).isEqualTo(Money.usd(10_000));
    }

    @Test
    void onlyCountsAPartThatWasSentBackElsewhere() {
        TOWN.whop().payments().refund(payment, RefundPayment.partial(new BigDecimal("25.00")));
        handle("refund.created");
        assertThat(order().status()).isEqualTo(OrderStatus.AWAITING_REQUIREMENTS);
        assertThat(order().refunded()).isEqualTo(Money.usd(2_500));

        TOWN.whop().payments().refund(payment, RefundPayment.partial(new BigDecimal("75.00")));
        handle("refund.created");
        assertThat(order().status()).isEqualTo(OrderStatus.REFUNDED);
    }

    @Test
    void refundsTheRestWhenAPartWentBackBefore() {
        TOWN.whop().payments().refund(payment, RefundPayment.partial(new BigDecimal("25.00")));
        handle("refund.created");
        marketplace.orders().cancel(buyer, order, "");
        TOWN.pass(Duration.ZERO);
        assertThat(order().refunded()).isEqualTo(Money.usd(10_000));
        assertThat(TOWN.whop().payments().retrieve(payment).refundedAmount()).isEqualByComparingTo("100.00");
    }

    @Test
    void isNotUndoneByAnOldEvent() {
        TOWN.whop().payments().refund(payment, RefundPayment.full());
        handle("refund.updated");
        marketplace.inbox().receive(Events.of("payment.succeeded", payment));
        marketplace.inbox().handleDue();
        assertThat(order().status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(TOWN.told(buyer)).containsOnlyOnce("Order refunded");
    }

    @Test
    void leavesTheBooksBalanced() {
        marketplace.orders().cancel(buyer, order, "");
        TOWN.pass(Duration.ZERO);
        assertThat(TOWN.sandbox().ledger()).contains("\"balanced\":true");
    }

    private UUID confirm() {
        Confirmation confirmation = marketplace.payments().confirm(buyer, Town.session(checkout), payment);
        return ((Confirmation.Ordered) confirmation).orderId();
    }

    private Order order() {
        return marketplace.orders().view(buyer, order).order();
    }

    private String state() {
        return TOWN.text("state from refunds where order_id = ?", order);
    }

    private long refundCalls() {
        return TOWN.control()
                .requests("POST", "/api/v1/payments/" + payment + "/refund")
                .size();
    }

    private void handle(String type) {
        marketplace.inbox().receive(Events.about(type, payment));
        marketplace.inbox().handleDue();
    }
}
