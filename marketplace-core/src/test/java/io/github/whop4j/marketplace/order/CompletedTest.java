package io.github.whop4j.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.review.Review;
import io.github.whop4j.marketplace.review.SellerStats;
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
        Order order = fixture.orderIn(OrderStatus.COMPLETED);
        fixture.clock.advance(Duration.ofDays(1));

        Order reviewed = fixture.orders.leaveReview(fixture.buyer, order.id(), 5, "");

        assertThat(reviewed.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(reviewed.completedAt()).isEqualTo(order.completedAt());
        assertThat(refusal(fixture.buyer, order.id(), OrderCommand.REVIEW).code())
                .isEqualTo("already_reviewed");
        assertThat(fixture.orders.view(fixture.buyer, order.id()).allowed()).isEmpty();
        assertThat(fixture.reviews.ofGig(order.terms().gigId(), 10))
                .extracting(Review::rating)
                .containsExactly(5);
    }

    @Test
    void countsForTheSellersStats() {
        Order first = fixture.orderIn(OrderStatus.COMPLETED);
        Order second = fixture.orderIn(OrderStatus.COMPLETED);
        Order third = fixture.orderIn(OrderStatus.COMPLETED);
        fixture.orderIn(OrderStatus.IN_PROGRESS);
        fixture.orderIn(OrderStatus.AWAITING_REQUIREMENTS);
        fixture.orderIn(OrderStatus.REVISION_REQUESTED);
        fixture.orderIn(OrderStatus.DELIVERED);
        fixture.orderIn(OrderStatus.CANCELLED);
        fixture.orders.leaveReview(fixture.buyer, first.id(), 5, "");
        fixture.orders.leaveReview(fixture.buyer, second.id(), 4, "");
        fixture.orders.leaveReview(fixture.buyer, third.id(), 4, "");

        SellerStats stats = fixture.reviews.sellerStats(fixture.seller.id());

        assertThat(stats.completedOrders()).isEqualTo(3);
        assertThat(stats.ordersInQueue()).isEqualTo(3);
        assertThat(stats.rating().count()).isEqualTo(3);
        assertThat(stats.rating().average()).isEqualTo("4.3");
        assertThat(fixture.reviews.sellerStats(fixture.stranger.id()).rating().average())
                .isNull();
    }

    @Test
    void showsTheWholeHistoryInOrder() {
        Order order = fixture.orderIn(OrderStatus.COMPLETED);
        List<OrderEvent> history =
                fixture.orders.view(fixture.admin, order.id()).history();
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
