package io.github.whop4j.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.notification.NoticeKind;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CancelledTest extends OrderStateTest {
    CancelledTest() {
        super(OrderStatus.CANCELLED, Set.of(), Set.of());
    }

    @Test
    void staysCancelledWhenItsRefundArrives() {
        Order order = fixture.orderIn(OrderStatus.CANCELLED);
        Order refunded = fixture.lifecycle.refunded(order.id(), Money.usd(2_500));
        assertThat(refunded.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(refunded.refunded()).isEqualTo(Money.usd(2_500));
        assertThat(fixture.noticesOf(fixture.buyer, order.id())).contains(NoticeKind.ORDER_REFUNDED);
    }

    @Test
    void isNotDisputedAnyMore() {
        Order order = fixture.orderIn(OrderStatus.CANCELLED);
        assertThat(fixture.lifecycle.paymentDisputed(order.id())).isEqualTo(order);
        assertThat(fixture.lifecycle.disputeWon(order.id())).isEqualTo(order);
        assertThat(fixture.lifecycle.disputeLost(order.id())).isEqualTo(order);
        assertThat(fixture.read(order.id())).isEqualTo(order);
    }
}
