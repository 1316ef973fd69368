package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.postgres.DatabaseFixture.STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.postgres.ConcurrentCalls;
import io.github.whop4j.marketplace.postgres.DatabaseFixture;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.marketplace.problem.ConflictException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrderRaceTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static final int ROUNDS = 50;

    private final DatabaseFixture fixture = new DatabaseFixture(DATABASE);

    @Test
    void letsOneWinWhenTheBuyerAcceptsAndSendsBackAtOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            fixture.clock.advance(Duration.ofMinutes(1)); // so that this round's notifications are the newest
            UUID id = fixture.orderIn(OrderStatus.DELIVERED).id();

            List<Object> outcomes = ConcurrentCalls.of(
                    () -> fixture.orders.acceptDelivery(fixture.buyer, id),
                    () -> fixture.orders.requestRevision(fixture.buyer, id, "Larger"));

            Order now = fixture.read(id);
            boolean accepted = now.status() == OrderStatus.COMPLETED;
            assertThat(outcomes)
                    .as("round " + round)
                    .filteredOn(Order.class::isInstance)
                    .containsExactly(now);
            assertThat(outcomes)
                    .filteredOn(ConflictException.class::isInstance)
                    .singleElement(InstanceOfAssertFactories.type(ConflictException.class))
                    .satisfies(lost -> {
                        assertThat(lost.code()).isEqualTo("order_state");
                        assertThat(lost.details())
                                .containsEntry("state", now.status().wire());
                    });
            OrderView view = fixture.orders.view(fixture.seller, id);
            assertThat(view.history()).hasSize(4);
            assertThat(view.revisions()).hasSize(accepted ? 0 : 1);
            assertThat(fixture.noticesOf(fixture.seller, id))
                    .containsOnlyOnce(accepted ? NoticeKind.ORDER_ACCEPTED : NoticeKind.ORDER_REVISION_REQUESTED)
                    .doesNotContain(accepted ? NoticeKind.ORDER_REVISION_REQUESTED : NoticeKind.ORDER_ACCEPTED);
        }
    }

    @Test
    void keepsOneReviewOfTwo() {
        for (int round = 0; round < 20; round++) {
            UUID id = fixture.orderIn(OrderStatus.COMPLETED).id();
            List<Object> outcomes = ConcurrentCalls.of(
                    () -> fixture.orders.leaveReview(fixture.buyer, id, 5, "First"),
                    () -> fixture.orders.leaveReview(fixture.buyer, id, 1, "Second"));
            assertThat(outcomes).filteredOn(Order.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(ConflictException.class::isInstance)
                    .singleElement(InstanceOfAssertFactories.type(ConflictException.class))
                    .extracting(ConflictException::code)
                    .isEqualTo("already_reviewed");
        }
    }

    @Test
    void queuesOneRefundWhenBothSidesCancelAtOnce() {
        for (int round = 0; round < 20; round++) {
            UUID id = fixture.orderIn(OrderStatus.AWAITING_REQUIREMENTS).id();
            ConcurrentCalls.of(
                    () -> fixture.orders.cancel(fixture.buyer, id, ""),
                    () -> fixture.orders.cancel(fixture.seller, id, ""),
                    () -> fixture.orders.submitRequirements(fixture.buyer, id, Map.of("style", "Bold")));
            boolean cancelled = fixture.read(id).status() == OrderStatus.CANCELLED;
            assertThat(fixture.refunds(id)).hasSize(cancelled ? 1 : 0);
        }
    }

    @Test
    void makesOneOrderOfManyConfirmations() {
        Checkout paid = fixture.paidCheckout(fixture.publishedGig(STYLE));

        List<Object> orders =
                ConcurrentCalls.of(Collections.nCopies(10, () -> fixture.lifecycle.createFromPaidCheckout(paid)));

        assertThat(orders).hasSize(10).allSatisfy(order -> assertThat(order).isEqualTo(orders.get(0)));
        UUID id = ((Order) orders.get(0)).id();
        assertThat(fixture.noticesOf(fixture.seller, id)).containsExactly(NoticeKind.ORDER_RECEIVED);
        assertThat(fixture.noticesOf(fixture.buyer, id)).containsExactly(NoticeKind.ORDER_CONFIRMED);
        assertThat(fixture.orders.view(fixture.admin, id).history()).hasSize(1);
    }

    @Test
    void losesNoFactToABuyerWhoActsAtTheSameMoment() {
        for (int round = 0; round < 20; round++) {
            Order order = fixture.orderIn(OrderStatus.DELIVERED);
            ConcurrentCalls.of(
                    () -> fixture.orders.acceptDelivery(fixture.buyer, order.id()),
                    () -> fixture.lifecycle.paymentDisputed(order.id()));
            assertThat(fixture.read(order.id()).status()).isEqualTo(OrderStatus.DISPUTED);
        }
    }
}
