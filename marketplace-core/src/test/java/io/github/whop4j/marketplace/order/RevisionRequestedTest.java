package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.postgres.DatabaseFixture.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionRequestedTest extends OrderStateTest {
    RevisionRequestedTest() {
        super(OrderStatus.REVISION_REQUESTED, Set.of(), Set.of(OrderCommand.DELIVER));
    }

    @Test
    void isDeliveredAgainBesideTheFirstDelivery() {
        Order order = fixture.orderIn(OrderStatus.REVISION_REQUESTED);
        fixture.clock.advance(Duration.ofMinutes(5));
        Order delivered = fixture.orders.deliver(fixture.seller, order.id(), "Larger now", LINK);
        assertThat(delivered.status()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(delivered.revisionsUsed()).isEqualTo(1);
        assertThat(fixture.orders.view(fixture.buyer, order.id()).deliveries())
                .extracting(Delivery::message)
                .containsExactly("Larger now", "Here it is");
    }
}
