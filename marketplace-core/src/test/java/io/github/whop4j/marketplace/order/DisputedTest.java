package io.github.whop4j.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.notification.NoticeKind;
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
        Order order = fixture.orderIn(before);
        assertThat(fixture.lifecycle.paymentDisputed(order.id()).status()).isEqualTo(OrderStatus.DISPUTED);

        Order won = fixture.lifecycle.disputeWon(order.id());

        assertThat(won.status()).isEqualTo(before);
        assertThat(won.refunded()).isEqualTo(Money.usd(0));
        assertThat(fixture.noticesOf(fixture.buyer, order.id())).contains(NoticeKind.ORDER_DISPUTE_WON);
        assertThat(fixture.noticesOf(fixture.seller, order.id()))
                .contains(NoticeKind.ORDER_DISPUTE_WON, NoticeKind.ORDER_DISPUTED);
        assertThat(fixture.noticesOf(fixture.admin, order.id())).contains(NoticeKind.ORDER_DISPUTED);
    }

    @Test
    void isRefundedByTheChargebackAloneWhenTheSellerLoses() {
        Order order = fixture.orderIn(OrderStatus.DISPUTED);
        Order lost = fixture.lifecycle.disputeLost(order.id());
        assertThat(lost.status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(lost.refunded()).isEqualTo(order.terms().total());
        assertThat(fixture.refunds(order.id())).isEmpty();
    }

    @Test
    void isOpenedOnceHoweverOftenWhopSaysSo() {
        Order order = fixture.orderIn(OrderStatus.DISPUTED);
        assertThat(fixture.lifecycle.paymentDisputed(order.id())).isEqualTo(order);
        assertThat(fixture.noticesOf(fixture.seller, order.id())).containsOnlyOnce(NoticeKind.ORDER_DISPUTED);
        assertThat(fixture.lifecycle.disputeWon(order.id()).status()).isEqualTo(OrderStatus.IN_PROGRESS);
    }

    @Test
    void canBeRefundedInFullMeanwhile() {
        Order order = fixture.orderIn(OrderStatus.DISPUTED);
        Order refunded = fixture.lifecycle.refunded(order.id(), order.terms().total());
        assertThat(refunded.status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(fixture.lifecycle.disputeLost(order.id())).isEqualTo(refunded);
    }
}
