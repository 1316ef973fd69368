package io.github.whop4j.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CancelRequestedTest extends OrderStateTest {
    CancelRequestedTest() {
        super(OrderStatus.CANCEL_REQUESTED, Set.of(), Set.of());
    }

    @Test
    void canStillBeDisputedAndComesBack() {
        Order order = fixture.orderIn(OrderStatus.CANCEL_REQUESTED);
        assertThat(fixture.lifecycle.paymentDisputed(order.id()).status()).isEqualTo(OrderStatus.DISPUTED);
        assertThat(fixture.lifecycle.disputeWon(order.id()).status()).isEqualTo(OrderStatus.CANCEL_REQUESTED);
    }
}
