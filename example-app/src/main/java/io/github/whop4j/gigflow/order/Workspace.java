package io.github.whop4j.gigflow.order;

import io.github.whop4j.gigflow.ui.OrderNumber;
import io.github.whop4j.gigflow.ui.StatusPill;
import io.github.whop4j.marketplace.access.WireName;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderCommand;
import io.github.whop4j.marketplace.order.OrderEvent;
import io.github.whop4j.marketplace.order.OrderStatus;
import io.github.whop4j.marketplace.order.OrderView;
import io.github.whop4j.marketplace.order.Party;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an order's page shows to one side of it.
 *
 * @param view the order from the viewer's side
 * @param base where its forms and tabs lead: {@code /orders} or {@code /sell/orders}
 * @param tab which tab is open
 * @param now the time of the request, for what is late
 */
public record Workspace(OrderView view, String base, Tab tab, Instant now) {
    /** Rows for links in the delivery form; a script adds more. */
    public static final int LINK_ROWS = 5;

    private static final Set<OrderStatus> WORK_TO_DO =
            EnumSet.of(OrderStatus.IN_PROGRESS, OrderStatus.REVISION_REQUESTED);

    /** The parts of the buyer's workspace. */
    public enum Tab {
        TRACKING("Tracking"),
        DELIVERY("Delivery"),
        REVISION("Revision"),
        REVIEW("Review");

        private final String label;

        Tab(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Its value in {@code ?tab=}. */
        public String wire() {
            return WireName.of(this);
        }
    }

    public Order order() {
        return view.order();
    }

    public String number() {
        return OrderNumber.of(order().id());
    }

    /** Where this order is, without a tab. */
    public String path() {
        return base + "/" + order().id();
    }

    public StatusPill pill() {
        return StatusPill.of(order().status());
    }

    public Timeline timeline() {
        return Timeline.of(view);
    }

    public List<Tab> tabs() {
        return List.of(Tab.values());
    }

    /** Whether a tab wants the viewer's attention. */
    public boolean dot(Tab which) {
        return switch (which) {
            case DELIVERY -> mayAccept();
            case REVIEW -> mayReview() && order().status() == OrderStatus.COMPLETED;
            case TRACKING, REVISION -> false;
        };
    }

    public boolean seller() {
        return view.viewer() == Party.SELLER;
    }

    public boolean buyer() {
        return view.viewer() == Party.BUYER;
    }

    /** The one on the other side, by public name. */
    public String counterpart() {
        return seller() ? view.buyerName() : view.sellerName();
    }

    public boolean mayAnswer() {
        return may(OrderCommand.SUBMIT_REQUIREMENTS);
    }

    public boolean mayDeliver() {
        return may(OrderCommand.DELIVER);
    }

    public boolean mayAccept() {
        return may(OrderCommand.ACCEPT_DELIVERY);
    }

    public boolean mayRevise() {
        return may(OrderCommand.REQUEST_REVISION);
    }

    public boolean mayReview() {
        return may(OrderCommand.REVIEW);
    }

    public boolean mayCancel() {
        return may(OrderCommand.CANCEL_BEFORE_START);
    }

    public int revisionsLeft() {
        return Math.max(0, order().terms().revisionsIncluded() - order().revisionsUsed());
    }

    public boolean late() {
        Instant due = order().dueAt();
        return due != null && WORK_TO_DO.contains(order().status()) && now.isAfter(due);
    }

    /** Whether the buyer has yet to answer the seller's questions. */
    public boolean awaitsAnswers() {
        return order().status() == OrderStatus.AWAITING_REQUIREMENTS;
    }

    public String whyNoRevision() {
        if (revisionsLeft() == 0) {
            return order().terms().revisionsIncluded() == 0
                    ? "This package comes without revisions."
                    : "All revisions of this package are used.";
        }
        return "You can ask for changes once something is delivered.";
    }

    /** What has to be said about an order that is off its way; null if it is on it. */
    public @Nullable String notice() {
        return switch (order().status()) {
            case CANCEL_REQUESTED -> "One side has asked to cancel this order.";
            case CANCELLED ->
                "This order was cancelled. "
                        + (buyer() ? "Your money goes back the way it came." : "The buyer gets everything back.");
            case DISPUTED -> "The payment of this order is disputed. Work rests until Whop has decided.";
            case REFUNDED -> "This order was refunded in full.";
            default -> null;
        };
    }

    /** Why it is where it is, if a user said. */
    public @Nullable String lastReason() {
        List<OrderEvent> history = view.history();
        String reason =
                history.isEmpty() ? null : history.get(history.size() - 1).reason();
        return reason == null || reason.isBlank() ? null : reason;
    }

    /** Whether the viewer may give the command now. */
    public boolean may(OrderCommand command) {
        return view.allowed().contains(command);
    }
}
