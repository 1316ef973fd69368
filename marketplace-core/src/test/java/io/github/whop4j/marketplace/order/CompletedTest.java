package io.github.whop4j.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompletedTest extends OrderStateTest {
    CompletedTest() {
        super(OrderStatus.COMPLETED, Set.of(OrderCommand.REVIEW), Set.of());
    }

    @Test
    void canBeReviewedOnce() {
        Order order = world.orderIn(OrderStatus.COMPLETED);
        world.clock.advance(Duration.ofDays(1));

        Order reviewed = world.orders.leaveReview(world.buyer, order.id(), 5, "");

        assertThat(reviewed.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(reviewed.completedAt()).isEqualTo(order.completedAt());
        assertThat(refusal(world.buyer, order.id(), OrderCommand.REVIEW).code()).isEqualTo("already_reviewed");
        assertThat(world.orders.view(world.buyer, order.id()).allowed()).isEmpty();
        assertThat(world.orders.reviews(order.terms().gigId(), 10))
                .extracting(Review::rating)
                .containsExactly(5);
    }

    @Test
    void countsForTheSellersStanding() {
        Order first = world.orderIn(OrderStatus.COMPLETED);
        Order second = world.orderIn(OrderStatus.COMPLETED);
        Order third = world.orderIn(OrderStatus.COMPLETED);
        world.orderIn(OrderStatus.IN_PROGRESS);
        world.orderIn(OrderStatus.AWAITING_REQUIREMENTS);
        world.orderIn(OrderStatus.REVISION_REQUESTED);
        world.orderIn(OrderStatus.DELIVERED);
        world.orderIn(OrderStatus.CANCELLED);
        world.orders.leaveReview(world.buyer, first.id(), 5, "");
        world.orders.leaveReview(world.buyer, second.id(), 4, "");
        world.orders.leaveReview(world.buyer, third.id(), 4, "");

        Standing standing = world.orders.standing(world.seller.id());

        assertThat(standing.completedOrders()).isEqualTo(3);
        assertThat(standing.ordersInQueue()).isEqualTo(3);
        assertThat(standing.rating().count()).isEqualTo(3);
        assertThat(standing.rating().average()).isEqualTo("4.3");
        assertThat(world.orders.standing(world.stranger.id()).rating().average())
                .isNull();
    }

    @Test
    void showsTheWholeHistoryInOrder() {
        Order order = world.orderIn(OrderStatus.COMPLETED);
        List<OrderEvent> history = world.orders.view(world.admin, order.id()).history();
        assertThat(history)
                .extracting(OrderEvent::command)
                .containsExactly(
                        OrderCommand.CREATE,
                        OrderCommand.SUBMIT_REQUIREMENTS,
                        OrderCommand.DELIVER,
                        OrderCommand.ACCEPT_DELIVERY);
        assertThat(history).extracting(OrderEvent::actor).containsExactly("payments", "buyer", "seller", "buyer");
        assertThat(order.version()).isEqualTo(3);
    }
}
