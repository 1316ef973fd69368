package io.github.whop4j.gigflow.order;

import static io.github.whop4j.gigflow.order.SampleOrders.delivered;
import static io.github.whop4j.gigflow.order.SampleOrders.event;
import static io.github.whop4j.gigflow.order.SampleOrders.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.order.OrderCommand;
import io.github.whop4j.marketplace.order.OrderStatus;
import io.github.whop4j.marketplace.order.OrderView;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {
    @ParameterizedTest
    @CsvSource({
        "AWAITING_REQUIREMENTS, 1, Requirements sent",
        "IN_PROGRESS, 2, Work in progress",
        "REVISION_REQUESTED, 2, Work in progress",
        "DELIVERED, 4, Review and approve"
    })
    void marksTheStepThatIsUnderWay(OrderStatus status, int done, String active) {
        Timeline timeline = Timeline.of(in(status));

        assertThat(timeline.done()).isEqualTo(done);
        assertThat(timeline.steps())
                .filteredOn(step -> step.state().equals("active"))
                .singleElement()
                .satisfies(step -> assertThat(step.label()).isEqualTo(active));
    }

    @Test
    void hasEverythingBehindItWhenComplete() {
        assertThat(Timeline.of(delivered(OrderStatus.COMPLETED)).steps())
                .extracting(Timeline.Step::state)
                .containsOnly("done");
    }

    @Test
    void tellsWhenAStepWasDoneButNotWhenItIsStillToCome() {
        List<Timeline.Step> steps =
                Timeline.of(delivered(OrderStatus.REVISION_REQUESTED)).steps();

        assertThat(steps.get(1).at()).isEqualTo(SampleOrders.STARTED);
        assertThat(steps.get(3).at()).as("delivered once, but sent back").isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCEL_REQUESTED", "CANCELLED", "DISPUTED", "REFUNDED"})
    void staysWhereTheOrderStoodWhenItLeftItsWay(OrderStatus off) {
        OrderView view = SampleOrders.view(
                off,
                List.of(),
                List.of(
                        event(OrderCommand.CREATE, null, OrderStatus.AWAITING_REQUIREMENTS),
                        event(
                                OrderCommand.SUBMIT_REQUIREMENTS,
                                OrderStatus.AWAITING_REQUIREMENTS,
                                OrderStatus.IN_PROGRESS),
                        event(OrderCommand.OPEN_PAYMENT_DISPUTE, OrderStatus.IN_PROGRESS, off)));

        Timeline timeline = Timeline.of(view);

        assertThat(timeline.done()).isEqualTo(2);
        assertThat(timeline.steps()).extracting(Timeline.Step::state).doesNotContain("active");
    }
}
