package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.postgres.World.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.notification.Notification;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveredTest extends OrderStateTest {
    DeliveredTest() {
        super(
                OrderStatus.DELIVERED,
                Set.of(OrderCommand.ACCEPT_DELIVERY, OrderCommand.REQUEST_REVISION, OrderCommand.REVIEW),
                Set.of());
    }

    @Test
    void isCompletedWhenTheBuyerAccepts() {
        Order order = world.orderIn(OrderStatus.DELIVERED);
        Order completed = world.orders.acceptDelivery(world.buyer, order.id());
        assertThat(completed.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(completed.completedAt()).isEqualTo(world.clock.instant());
        assertThat(world.read(order.id())).isEqualTo(completed);
        assertThat(world.told(world.seller, order.id())).contains("Delivery accepted");
    }

    @Test
    void isCompletedByAReviewInOneStep() {
        Order order = world.orderIn(OrderStatus.DELIVERED);
        Order completed = world.orders.leaveReview(world.buyer, order.id(), 4, " Good work ");
        assertThat(completed.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(completed.completedAt()).isEqualTo(world.clock.instant());
        assertThat(world.orders.view(world.seller, order.id()).review())
                .isEqualTo(new Review(order.id(), "Bea Buyer", 4, "Good work", world.clock.instant()));
        assertThat(world.told(world.seller, order.id())).contains("New review").doesNotContain("Delivery accepted");
    }

    @Test
    void goesBackWithTheBuyersReason() {
        Order order = world.orderIn(OrderStatus.DELIVERED);
        Order sentBack = world.orders.requestRevision(world.buyer, order.id(), " The logo is too small ");
        assertThat(sentBack.status()).isEqualTo(OrderStatus.REVISION_REQUESTED);
        assertThat(sentBack.revisionsUsed()).isEqualTo(1);
        assertThat(world.orders.view(world.seller, order.id()).revisions())
                .containsExactly(new Revision("The logo is too small", world.clock.instant()));
        assertThat(world.notifications.latest(world.seller, 50))
                .filteredOn(notification -> notification.title().equals("Revision requested"))
                .extracting(Notification::body)
                .containsExactly("The logo is too small");
    }

    @Test
    void leavesAtLeastADayForARevision() {
        Order order = world.orderIn(OrderStatus.DELIVERED);
        assertThat(order.dueAt()).isEqualTo(world.clock.instant().plus(Duration.ofDays(5)));
        world.clock.advance(Duration.ofDays(9));
        Order sentBack = world.orders.requestRevision(world.buyer, order.id(), "Larger");
        assertThat(sentBack.dueAt()).isEqualTo(world.clock.instant().plus(Duration.ofDays(1)));
    }

    @Test
    void refusesASecondRevisionWhenOneIsIncluded() {
        Order order = world.orderIn(OrderStatus.REVISION_REQUESTED);
        world.orders.deliver(world.seller, order.id(), "Larger now", LINK);

        ConflictException refusal = catchThrowableOfType(
                ConflictException.class, () -> world.orders.requestRevision(world.buyer, order.id(), "Even larger"));

        assertThat(refusal.code()).isEqualTo("revisions_used_up");
        assertThat(refusal.details()).isEqualTo(Map.of("used", 1, "included", 1));
        assertThat(world.orders.view(world.buyer, order.id()).allowed())
                .containsExactlyInAnyOrder(OrderCommand.ACCEPT_DELIVERY, OrderCommand.REVIEW);
        assertThat(world.orders.view(world.buyer, order.id()).revisions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6, Integer.MAX_VALUE})
    void refusesARatingThatIsNotOneToFive(int rating) {
        Order order = world.orderIn(OrderStatus.DELIVERED);
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> world.orders.leaveReview(world.buyer, order.id(), rating, ""));
        assertThat(refusal.code()).isEqualTo("invalid_review");
        assertThat(world.read(order.id())).isEqualTo(order);
    }

    @Test
    void wantsAReasonForARevision() {
        Order order = world.orderIn(OrderStatus.DELIVERED);
        for (String reason : new String[] {"", " \n ", "x".repeat(2_001)}) {
            InvalidInputException refusal = catchThrowableOfType(
                    InvalidInputException.class, () -> world.orders.requestRevision(world.buyer, order.id(), reason));
            assertThat(refusal.code()).isEqualTo("invalid_reason");
        }
        assertThat(world.read(order.id())).isEqualTo(order);
    }
}
