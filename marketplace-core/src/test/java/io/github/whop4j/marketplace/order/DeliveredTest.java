package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.postgres.DatabaseFixture.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.github.whop4j.marketplace.review.Review;
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
        Order order = fixture.orderIn(OrderStatus.DELIVERED);
        Order completed = fixture.orders.acceptDelivery(fixture.buyer, order.id());
        assertThat(completed.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(completed.completedAt()).isEqualTo(fixture.clock.instant());
        assertThat(fixture.read(order.id())).isEqualTo(completed);
        assertThat(fixture.noticesOf(fixture.seller, order.id())).contains(NoticeKind.ORDER_ACCEPTED);
    }

    @Test
    void isCompletedByAReviewInOneStep() {
        Order order = fixture.orderIn(OrderStatus.DELIVERED);
        Order completed = fixture.orders.leaveReview(fixture.buyer, order.id(), 4, " Good work ");
        assertThat(completed.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(completed.completedAt()).isEqualTo(fixture.clock.instant());
        assertThat(fixture.orders.view(fixture.seller, order.id()).review())
                .isEqualTo(new Review(order.id(), "Bea Buyer", 4, "Good work", fixture.clock.instant()));
        assertThat(fixture.noticesOf(fixture.seller, order.id()))
                .contains(NoticeKind.ORDER_REVIEWED)
                .doesNotContain(NoticeKind.ORDER_ACCEPTED);
    }

    @Test
    void goesBackWithTheBuyersReason() {
        Order order = fixture.orderIn(OrderStatus.DELIVERED);
        Order sentBack = fixture.orders.requestRevision(fixture.buyer, order.id(), " The logo is too small ");
        assertThat(sentBack.status()).isEqualTo(OrderStatus.REVISION_REQUESTED);
        assertThat(sentBack.revisionsUsed()).isEqualTo(1);
        assertThat(fixture.orders.view(fixture.seller, order.id()).revisions())
                .containsExactly(new Revision("The logo is too small", fixture.clock.instant()));
        assertThat(fixture.notifications.latest(fixture.seller, 50))
                .filteredOn(notification -> notification.kind() == NoticeKind.ORDER_REVISION_REQUESTED)
                .extracting(notification -> notification.text(NoticeField.TEXT))
                .containsExactly("The logo is too small");
    }

    @Test
    void leavesAtLeastADayForARevision() {
        Order order = fixture.orderIn(OrderStatus.DELIVERED);
        assertThat(order.dueAt()).isEqualTo(fixture.clock.instant().plus(Duration.ofDays(5)));
        fixture.clock.advance(Duration.ofDays(9));
        Order sentBack = fixture.orders.requestRevision(fixture.buyer, order.id(), "Larger");
        assertThat(sentBack.dueAt()).isEqualTo(fixture.clock.instant().plus(Duration.ofDays(1)));
    }

    @Test
    void refusesASecondRevisionWhenOneIsIncluded() {
        Order order = fixture.orderIn(OrderStatus.REVISION_REQUESTED);
        fixture.orders.deliver(fixture.seller, order.id(), "Larger now", LINK);

        ConflictException refusal = catchThrowableOfType(
                ConflictException.class,
                () -> fixture.orders.requestRevision(fixture.buyer, order.id(), "Even larger"));

        assertThat(refusal.code()).isEqualTo("revisions_used_up");
        assertThat(refusal.details()).isEqualTo(Map.of("used", 1, "included", 1));
        assertThat(fixture.orders.view(fixture.buyer, order.id()).allowed())
                .containsExactlyInAnyOrder(OrderCommand.ACCEPT_DELIVERY, OrderCommand.REVIEW);
        assertThat(fixture.orders.view(fixture.buyer, order.id()).revisions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6, Integer.MAX_VALUE})
    void refusesARatingThatIsNotOneToFive(int rating) {
        Order order = fixture.orderIn(OrderStatus.DELIVERED);
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> fixture.orders.leaveReview(fixture.buyer, order.id(), rating, ""));
        assertThat(refusal.code()).isEqualTo("invalid_review");
        assertThat(fixture.read(order.id())).isEqualTo(order);
    }

    @Test
    void wantsAReasonForARevision() {
        Order order = fixture.orderIn(OrderStatus.DELIVERED);
        for (String reason : new String[] {"", " \n ", "x".repeat(2_001)}) {
            InvalidInputException refusal = catchThrowableOfType(
                    InvalidInputException.class,
                    () -> fixture.orders.requestRevision(fixture.buyer, order.id(), reason));
            assertThat(refusal.code()).isEqualTo("invalid_reason");
        }
        assertThat(fixture.read(order.id())).isEqualTo(order);
    }
}
