package io.github.whop4j.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.money.Money;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CancelledTest extends OrderStateTest {
    CancelledTest() {
        super(OrderStatus.CANCELLED, Set.of(), Set.of());
    }

    @Test
    void staysCancelledWhenItsRefundArrives() {
        Order order = world.orderIn(OrderStatus.CANCELLED);
        Order refunded = world.lifecycle.refunded(order.id(), Money.usd(2_500));
        assertThat(refunded.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(refunded.refunded()).isEqualTo(Money.usd(2_500));
        assertThat(world.told(world.buyer, order.id())).contains("Order refunded");
    }

    @Test
    void isNotDisputedAnyMore() {
        Order order = world.orderIn(OrderStatus.CANCELLED);
        assertThat(world.lifecycle.paymentDisputed(order.id())).isEqualTo(order);
        assertThat(world.lifecycle.disputeWon(order.id())).isEqualTo(order);
        assertThat(world.lifecycle.disputeLost(order.id())).isEqualTo(order);
        assertThat(world.read(order.id())).isEqualTo(order);
    }
}
