package io.github.whop4j.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.money.Money;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisputedTest extends OrderStateTest {
    DisputedTest() {
        super(OrderStatus.DISPUTED, Set.of(), Set.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"AWAITING_REQUIREMENTS", "IN_PROGRESS", "DELIVERED", "REVISION_REQUESTED", "COMPLETED"})
    void goesBackToWhereItBeganWhenTheSellerWins(OrderStatus before) {
        Order order = world.orderIn(before);
        assertThat(world.lifecycle.paymentDisputed(order.id()).status()).isEqualTo(OrderStatus.DISPUTED);

        Order won = world.lifecycle.disputeWon(order.id());

        assertThat(won.status()).isEqualTo(before);
        assertThat(won.refunded()).isEqualTo(Money.usd(0));
        assertThat(world.told(world.buyer, order.id())).contains("Dispute won");
        assertThat(world.told(world.seller, order.id())).contains("Dispute won", "Payment disputed");
        assertThat(world.told(world.admin, order.id())).contains("Payment disputed");
    }

    @Test
    void isRefundedByTheChargebackAloneWhenTheSellerLoses() {
        Order order = world.orderIn(OrderStatus.DISPUTED);
        Order lost = world.lifecycle.disputeLost(order.id());
        assertThat(lost.status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(lost.refunded()).isEqualTo(order.terms().total());
        assertThat(world.refunds(order.id())).isEmpty();
    }

    @Test
    void isOpenedOnceHoweverOftenWhopSaysSo() {
        Order order = world.orderIn(OrderStatus.DISPUTED);
        assertThat(world.lifecycle.paymentDisputed(order.id())).isEqualTo(order);
        assertThat(world.told(world.seller, order.id())).containsOnlyOnce("Payment disputed");
        assertThat(world.lifecycle.disputeWon(order.id()).status()).isEqualTo(OrderStatus.IN_PROGRESS);
    }

    @Test
    void canBeRefundedInFullMeanwhile() {
        Order order = world.orderIn(OrderStatus.DISPUTED);
        Order refunded = world.lifecycle.refunded(order.id(), order.terms().total());
        assertThat(refunded.status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(world.lifecycle.disputeLost(order.id())).isEqualTo(refunded);
    }
}
