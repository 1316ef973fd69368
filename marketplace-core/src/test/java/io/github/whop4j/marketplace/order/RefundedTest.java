package io.github.whop4j.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.notification.NoticeKind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundedTest extends OrderStateTest {
    RefundedTest() {
        super(OrderStatus.REFUNDED, Set.of(), Set.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"AWAITING_REQUIREMENTS", "IN_PROGRESS", "DELIVERED", "REVISION_REQUESTED", "COMPLETED", "DISPUTED"
            })
    void isReachedByAFullRefundFromEveryLiveState(OrderStatus before) {
        Order order = fixture.orderIn(before);
        Order refunded = fixture.lifecycle.refunded(order.id(), Money.usd(2_500));
        assertThat(refunded.status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(refunded.refunded()).isEqualTo(Money.usd(2_500));
        assertThat(fixture.noticesOf(fixture.buyer, order.id())).contains(NoticeKind.ORDER_REFUNDED);
        assertThat(fixture.noticesOf(fixture.seller, order.id())).contains(NoticeKind.ORDER_REFUNDED);
    }

    @Test
    void isReachedBySeveralPartsThatAddUp() {
        Order order = fixture.orderIn(OrderStatus.DELIVERED);
        Order part = fixture.lifecycle.refunded(order.id(), Money.usd(1_000));
        assertThat(part.status()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(part.refunded()).isEqualTo(Money.usd(1_000));
        assertThat(fixture.noticesOf(fixture.buyer, order.id())).contains(NoticeKind.ORDER_PARTLY_REFUNDED);

        assertThat(fixture.lifecycle.refunded(order.id(), Money.usd(1_000))).isEqualTo(part);
        assertThat(fixture.lifecycle.refunded(order.id(), Money.usd(400))).isEqualTo(part);

        Order all = fixture.lifecycle.refunded(order.id(), Money.usd(2_500));
        assertThat(all.status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(fixture.orders.view(fixture.admin, order.id()).history())
                .extracting(OrderEvent::command)
                .endsWith(OrderCommand.RECORD_PARTIAL_REFUND, OrderCommand.COMPLETE_REFUND);
    }

    @Test
    void neverCountsMoreThanWasPaid() {
        Order order = fixture.orderIn(OrderStatus.IN_PROGRESS);
        assertThat(fixture.lifecycle.refunded(order.id(), Money.usd(9_999)).refunded())
                .isEqualTo(Money.usd(2_500));
    }

    @Test
    void isTheEnd() {
        Order order = fixture.orderIn(OrderStatus.REFUNDED);
        assertThat(fixture.lifecycle.refunded(order.id(), Money.usd(2_500))).isEqualTo(order);
        assertThat(fixture.lifecycle.paymentDisputed(order.id())).isEqualTo(order);
        assertThat(fixture.lifecycle.disputeWon(order.id())).isEqualTo(order);
        assertThat(fixture.lifecycle.disputeLost(order.id())).isEqualTo(order);
    }
}
