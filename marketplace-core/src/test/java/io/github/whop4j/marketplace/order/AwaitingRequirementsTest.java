package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.postgres.World.STYLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AwaitingRequirementsTest extends OrderStateTest {
    AwaitingRequirementsTest() {
        super(
                OrderStatus.AWAITING_REQUIREMENTS,
                Set.of(OrderCommand.SUBMIT_REQUIREMENTS, OrderCommand.CANCEL_BEFORE_START),
                Set.of(OrderCommand.CANCEL_BEFORE_START));
    }

    @Test
    void startsWorkWhenTheBuyerAnswers() {
        Order order = world.orderIn(OrderStatus.AWAITING_REQUIREMENTS);
        world.clock.advance(Duration.ofHours(3));

        Order started = world.orders.submitRequirements(world.buyer, order.id(), Map.of("style", "  Bold "));

        assertThat(started.status()).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(started.startedAt()).isEqualTo(world.clock.instant());
        assertThat(started.dueAt()).isEqualTo(world.clock.instant().plus(Duration.ofDays(5)));
        assertThat(world.read(order.id())).isEqualTo(started);
        assertThat(world.orders.view(world.seller, order.id()).answers())
                .containsExactly(
                        new Answer("style", "Which style do you like?", "Bold"),
                        new Answer("notes", "Anything else?", ""));
        assertThat(world.told(world.seller, order.id()))
                .containsExactlyInAnyOrder("Requirements submitted", "New order received");
    }

    @Test
    void namesEveryWrongAnswerAtOnceAndKeepsNothing() {
        Order order = world.orderIn(OrderStatus.AWAITING_REQUIREMENTS);
        Map<String, String> answers = Map.of("style", "   ", "notes", "x".repeat(5_001), "colour", "red");

        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> world.orders.submitRequirements(world.buyer, order.id(), answers));

        assertThat(refusal.code()).isEqualTo("invalid_answers");
        assertThat(refusal.details().get("fields"))
                .isEqualTo(Map.of(
                        "style", "is empty",
                        "notes", "has 5001 characters, but must have at most 5000",
                        "colour", "is not a question of this order"));
        assertThat(world.read(order.id())).isEqualTo(order);
        assertThat(world.orders.view(world.buyer, order.id()).answers()).isEmpty();
    }

    @Test
    void asksWhatWasAgreedNotWhatTheGigAsksToday() {
        Order order = world.order(STYLE);
        DATABASE.owner()
                .useHandle(handle -> handle.execute(
                        "update gigs set requirements = '[]' where id = ?",
                        order.terms().gigId()));

        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> world.orders.submitRequirements(world.buyer, order.id(), Map.of()));

        assertThat(refusal.details().get("fields")).isEqualTo(Map.of("style", "is empty"));
    }

    @Test
    void isSkippedWhenThereIsNothingToAnswer() {
        Order order = world.order();
        assertThat(order.status()).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(order.startedAt()).isEqualTo(world.clock.instant());
        assertThat(order.dueAt()).isEqualTo(world.clock.instant().plus(Duration.ofDays(5)));
        assertThat(world.read(order.id())).isEqualTo(order);
    }

    @ParameterizedTest
    @EnumSource(
            value = Party.class,
            names = {"BUYER", "SELLER"})
    void givesEverythingBackWhenEitherSideCancels(Party side) {
        Order order = world.orderIn(OrderStatus.AWAITING_REQUIREMENTS);

        Order cancelled =
                world.orders.cancel(side == Party.BUYER ? world.buyer : world.seller, order.id(), " No time ");

        assertThat(cancelled.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(world.refunds(order.id())).containsExactly("refund-" + order.id() + " queued 2500");
        List<String> other = world.told(side == Party.BUYER ? world.seller : world.buyer, order.id());
        List<String> self = world.told(side == Party.BUYER ? world.buyer : world.seller, order.id());
        assertThat(other).contains("Order cancelled");
        assertThat(self).doesNotContain("Order cancelled");
        assertThat(world.orders.view(world.admin, order.id()).history())
                .last()
                .isEqualTo(new OrderEvent(
                        OrderCommand.CANCEL_BEFORE_START,
                        OrderStatus.AWAITING_REQUIREMENTS,
                        OrderStatus.CANCELLED,
                        side == Party.BUYER ? "buyer" : "seller",
                        "No time",
                        world.clock.instant()));
    }

    @Test
    void queuesNoMoreThanWhatIsLeftAfterAPartialRefund() {
        Order order = world.orderIn(OrderStatus.AWAITING_REQUIREMENTS);
        world.lifecycle.refunded(order.id(), Money.usd(1_000));
        world.orders.cancel(world.buyer, order.id(), "");
        assertThat(world.refunds(order.id())).containsExactly("refund-" + order.id() + " queued 1500");
    }
}
