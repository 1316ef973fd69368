package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.postgres.DatabaseFixture.STYLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.notification.NoticeKind;
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
        Order order = fixture.orderIn(OrderStatus.AWAITING_REQUIREMENTS);
        fixture.clock.advance(Duration.ofHours(3));

        Order started = fixture.orders.submitRequirements(fixture.buyer, order.id(), Map.of("style", "  Bold "));

        assertThat(started.status()).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(started.startedAt()).isEqualTo(fixture.clock.instant());
        assertThat(started.dueAt()).isEqualTo(fixture.clock.instant().plus(Duration.ofDays(5)));
        assertThat(fixture.read(order.id())).isEqualTo(started);
        assertThat(fixture.orders.view(fixture.seller, order.id()).answers())
                .containsExactly(
                        new Answer("style", "Which style do you like?", "Bold"),
                        new Answer("notes", "Anything else?", ""));
        assertThat(fixture.noticesOf(fixture.seller, order.id()))
                .containsExactlyInAnyOrder(NoticeKind.ORDER_REQUIREMENTS_SUBMITTED, NoticeKind.ORDER_RECEIVED);
    }

    @Test
    void namesEveryWrongAnswerAtOnceAndKeepsNothing() {
        Order order = fixture.orderIn(OrderStatus.AWAITING_REQUIREMENTS);
        Map<String, String> answers = Map.of("style", "   ", "notes", "x".repeat(5_001), "colour", "red");

        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> fixture.orders.submitRequirements(fixture.buyer, order.id(), answers));

        assertThat(refusal.code()).isEqualTo("invalid_answers");
        assertThat(refusal.details().get("fields"))
                .isEqualTo(Map.of(
                        "style", "is empty",
                        "notes", "has 5001 characters, but must have at most 5000",
                        "colour", "is not a question of this order"));
        assertThat(fixture.read(order.id())).isEqualTo(order);
        assertThat(fixture.orders.view(fixture.buyer, order.id()).answers()).isEmpty();
    }

    @Test
    void asksWhatWasAgreedNotWhatTheGigAsksToday() {
        Order order = fixture.order(STYLE);
        DATABASE.owner()
                .useHandle(handle -> handle.execute(
                        "update gigs set requirements = '[]' where id = ?",
                        order.terms().gigId()));

        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> fixture.orders.submitRequirements(fixture.buyer, order.id(), Map.of()));

        assertThat(refusal.details().get("fields")).isEqualTo(Map.of("style", "is empty"));
    }

    @Test
    void isSkippedWhenThereIsNothingToAnswer() {
        Order order = fixture.order();
        assertThat(order.status()).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(order.startedAt()).isEqualTo(fixture.clock.instant());
        assertThat(order.dueAt()).isEqualTo(fixture.clock.instant().plus(Duration.ofDays(5)));
        assertThat(fixture.read(order.id())).isEqualTo(order);
    }

    @ParameterizedTest
    @EnumSource(
            value = Party.class,
            names = {"BUYER", "SELLER"})
    void givesEverythingBackWhenEitherSideCancels(Party side) {
        Order order = fixture.orderIn(OrderStatus.AWAITING_REQUIREMENTS);

        Order cancelled =
                fixture.orders.cancel(side == Party.BUYER ? fixture.buyer : fixture.seller, order.id(), " No time ");

        assertThat(cancelled.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(fixture.refunds(order.id())).containsExactly("refund-" + order.id() + " queued 2500");
        List<NoticeKind> other = fixture.noticesOf(side == Party.BUYER ? fixture.seller : fixture.buyer, order.id());
        List<NoticeKind> self = fixture.noticesOf(side == Party.BUYER ? fixture.buyer : fixture.seller, order.id());
        assertThat(other).contains(NoticeKind.ORDER_CANCELLED);
        assertThat(self).doesNotContain(NoticeKind.ORDER_CANCELLED);
        assertThat(fixture.orders.view(fixture.admin, order.id()).history())
                .last()
                .isEqualTo(new OrderEvent(
                        OrderCommand.CANCEL_BEFORE_START,
                        OrderStatus.AWAITING_REQUIREMENTS,
                        OrderStatus.CANCELLED,
                        side == Party.BUYER ? "buyer" : "seller",
                        "No time",
                        fixture.clock.instant()));
    }

    @Test
    void queuesNoMoreThanWhatIsLeftAfterAPartialRefund() {
        Order order = fixture.orderIn(OrderStatus.AWAITING_REQUIREMENTS);
        fixture.lifecycle.refunded(order.id(), Money.usd(1_000));
        fixture.orders.cancel(fixture.buyer, order.id(), "");
        assertThat(fixture.refunds(order.id())).containsExactly("refund-" + order.id() + " queued 1500");
    }
}
