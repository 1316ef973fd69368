package io.github.whop4j.gigflow.order;

import static io.github.whop4j.marketplace.notification.NoticeField.GIG_TITLE;
import static io.github.whop4j.marketplace.notification.NoticeField.ORDER_STATUS;
import static io.github.whop4j.marketplace.notification.NoticeField.RATING;
import static io.github.whop4j.marketplace.notification.NoticeField.TEXT;

import io.github.whop4j.marketplace.notification.Notification;
import io.github.whop4j.marketplace.order.OrderEvent;
import io.github.whop4j.marketplace.order.OrderStatus;
import java.util.Map;

/** What GigFlow says of an order: the lines of its history, and its notices. */
public final class OrderWords {
    private static final Map<String, String> PEOPLE =
            Map.of("buyer", "The buyer", "seller", "The seller", "admin", "An admin");

    private OrderWords() {}

    public static String history(OrderEvent event) {
        String who = PEOPLE.getOrDefault(event.actor(), "GigFlow");
        return switch (event.command()) {
            case CREATE -> event.to() == OrderStatus.IN_PROGRESS ? "Order paid and started" : "Order paid";
            case SUBMIT_REQUIREMENTS -> who + " sent the requirements";
            case DELIVER -> who + " delivered";
            case ACCEPT_DELIVERY -> who + " accepted the delivery";
            case REQUEST_REVISION -> who + " asked for changes";
            case REVIEW -> who + " left a review";
            case CANCEL_BEFORE_START -> who + " cancelled the order";
            case OPEN_PAYMENT_DISPUTE -> "The payment was disputed";
            case WIN_DISPUTE -> "The dispute was decided for the seller";
            case LOSE_DISPUTE -> "The dispute was decided for the buyer";
            case COMPLETE_REFUND -> "Everything was refunded";
            case RECORD_PARTIAL_REFUND -> "A part was refunded";
        };
    }

    /** A notice's title and body; the body is possibly empty. */
    public record Words(String title, String body) {}

    /** For the kinds that are about an order. */
    public static Words notice(Notification notice) {
        return switch (notice.kind()) {
            case ORDER_RECEIVED -> new Words("New order received", notice.text(GIG_TITLE));
            case ORDER_CONFIRMED -> new Words("Order confirmed", confirmed(notice));
            case ORDER_REQUIREMENTS_SUBMITTED ->
                new Words("Requirements submitted", "You can start on “" + notice.text(GIG_TITLE) + "”.");
            case ORDER_DELIVERED -> new Words("Delivery received", "Accept it, or say what should change.");
            case ORDER_ACCEPTED -> new Words("Delivery accepted", notice.text(GIG_TITLE));
            case ORDER_REVISION_REQUESTED -> new Words("Revision requested", notice.text(TEXT));
            case ORDER_REVIEWED -> new Words("New review", notice.text(RATING) + " of 5. " + notice.text(TEXT));
            case ORDER_CANCELLED -> new Words("Order cancelled", notice.text(TEXT));
            case ORDER_DISPUTED -> new Words("Payment disputed", "Work stops until the bank has decided.");
            case ORDER_DISPUTE_WON -> new Words("Dispute won", "The order goes on where it was.");
            case ORDER_DISPUTE_LOST -> new Words("Dispute lost", "The payment went back to the buyer.");
            case ORDER_REFUNDED -> new Words("Order refunded", notice.amount() + " went back to the buyer.");
            case ORDER_PARTLY_REFUNDED ->
                new Words("Order partly refunded", notice.amount() + " went back to the buyer so far.");
            default -> new Words("Your order has changed", "");
        };
    }

    private static String confirmed(Notification notice) {
        return notice.text(ORDER_STATUS).equals(OrderStatus.AWAITING_REQUIREMENTS.wire())
                ? "Answer the seller's questions so that work can start."
                : "Work on “" + notice.text(GIG_TITLE) + "” has started.";
    }
}
