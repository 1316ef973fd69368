package io.github.whop4j.gigflow.order;

import io.github.whop4j.marketplace.order.OrderEvent;
import io.github.whop4j.marketplace.order.OrderStatus;
import io.github.whop4j.marketplace.order.OrderView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way of an order in six steps.
 *
 * @param steps from placed to complete
 * @param done how many are behind it, 1 to 6
 */
public record Timeline(List<Step> steps, int done) {
    /** States in which the way is interrupted: what counts is where the order stood before. */
    private static final Set<OrderStatus> OFF_THE_WAY =
            EnumSet.of(OrderStatus.CANCEL_REQUESTED, OrderStatus.CANCELLED, OrderStatus.DISPUTED, OrderStatus.REFUNDED);

    /**
     * One step.
     *
     * @param label what people read
     * @param state done, active or pending; a stylesheet class
     * @param at when it was done; null if it is not, or if that is not known
     */
    public record Step(String label, String state, @Nullable Instant at) {}

    /**
     * How far an order has come.
     *
     * @param view the order
     * @return six steps; none is active in an order that was cancelled, disputed or refunded
     */
    public static Timeline of(OrderView view) {
        OrderStatus status = view.order().status();
        int done = stepsBehind(lastOnTheWay(view));
        boolean moving = !OFF_THE_WAY.contains(status);
        List<Step> steps = new ArrayList<>();
        add(steps, done, moving, "Order placed", view.order().createdAt());
        boolean asked = !view.order().terms().requirements().isEmpty();
        add(
                steps,
                done,
                moving,
                asked ? "Requirements sent" : "No questions asked",
                view.order().startedAt());
        add(steps, done, moving, "Work in progress", view.order().startedAt());
        add(
                steps,
                done,
                moving,
                "Delivery",
                view.deliveries().isEmpty() ? null : view.deliveries().get(0).deliveredAt());
        add(steps, done, moving, "Review and approve", view.order().completedAt());
        add(steps, done, moving, "Complete", view.order().completedAt());
        return new Timeline(List.copyOf(steps), done);
    }

    private static void add(List<Step> steps, int done, boolean moving, String label, @Nullable Instant at) {
        int index = steps.size();
        boolean behind = index < done;
        String state = behind ? "done" : moving && index == done ? "active" : "pending";
        steps.add(new Step(label, state, behind ? at : null));
    }

    private static int stepsBehind(OrderStatus status) {
        return switch (status) {
            case AWAITING_REQUIREMENTS -> 1;
            case DELIVERED -> 4;
            case COMPLETED -> 6;
            default -> 2; // in progress, for the first time or again
        };
    }

    private static OrderStatus lastOnTheWay(OrderView view) {
        OrderStatus now = view.order().status();
        if (!OFF_THE_WAY.contains(now)) {
            return now;
        }
        OrderStatus last = OrderStatus.AWAITING_REQUIREMENTS;
        for (OrderEvent event : view.history()) {
            if (!OFF_THE_WAY.contains(event.to())) {
                last = event.to();
            }
        }
        return last;
    }
}
