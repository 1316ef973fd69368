package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.postgres.World.STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.postgres.Race;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.marketplace.postgres.World;
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

    private final World world = new World(DATABASE);

    @Test
    void letsOneWinWhenTheBuyerAcceptsAndSendsBackAtOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            world.clock.advance(Duration.ofMinutes(1)); // so that this round's notifications are the newest
            UUID id = world.orderIn(OrderStatus.DELIVERED).id();

            List<Object> outcomes = Race.of(
                    () -> world.orders.acceptDelivery(world.buyer, id),
                    () -> world.orders.requestRevision(world.buyer, id, "Larger"));

            Order now = world.read(id);
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
            OrderView view = world.orders.view(world.seller, id);
            assertThat(view.history()).hasSize(4);
            assertThat(view.revisions()).hasSize(accepted ? 0 : 1);
            assertThat(world.told(world.seller, id))
                    .containsOnlyOnce(accepted ? "Delivery accepted" : "Revision requested")
                    .doesNotContain(accepted ? "Revision requested" : "Delivery accepted");
        }
    }

    @Test
    void keepsOneReviewOfTwo() {
        for (int round = 0; round < 20; round++) {
            UUID id = world.orderIn(OrderStatus.COMPLETED).id();
            List<Object> outcomes = Race.of(
                    () -> world.orders.leaveReview(world.buyer, id, 5, "First"),
                    () -> world.orders.leaveReview(world.buyer, id, 1, "Second"));
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
            UUID id = world.orderIn(OrderStatus.AWAITING_REQUIREMENTS).id();
            Race.of(
                    () -> world.orders.cancel(world.buyer, id, ""),
                    () -> world.orders.cancel(world.seller, id, ""),
                    () -> world.orders.submitRequirements(world.buyer, id, Map.of("style", "Bold")));
            boolean cancelled = world.read(id).status() == OrderStatus.CANCELLED;
            assertThat(world.refunds(id)).hasSize(cancelled ? 1 : 0);
        }
    }

    @Test
    void makesOneOrderOfManyConfirmations() {
        Checkout paid = world.paidCheckout(world.publishedGig(STYLE));

        List<Object> orders = Race.of(Collections.nCopies(10, () -> world.lifecycle.createFromPaidCheckout(paid)));

        assertThat(orders).hasSize(10).allSatisfy(order -> assertThat(order).isEqualTo(orders.get(0)));
        UUID id = ((Order) orders.get(0)).id();
        assertThat(world.told(world.seller, id)).containsExactly("New order received");
        assertThat(world.told(world.buyer, id)).containsExactly("Order confirmed");
        assertThat(world.orders.view(world.admin, id).history()).hasSize(1);
    }

    @Test
    void losesNoFactToABuyerWhoActsAtTheSameMoment() {
        for (int round = 0; round < 20; round++) {
            Order order = world.orderIn(OrderStatus.DELIVERED);
            Race.of(
                    () -> world.orders.acceptDelivery(world.buyer, order.id()),
                    () -> world.lifecycle.paymentDisputed(order.id()));
            assertThat(world.read(order.id()).status()).isEqualTo(OrderStatus.DISPUTED);
        }
    }
}
