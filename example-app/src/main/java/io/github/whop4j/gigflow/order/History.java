package io.github.whop4j.gigflow.order;

import io.github.whop4j.marketplace.order.OrderEvent;
import io.github.whop4j.marketplace.order.OrderStatus;
import java.util.Map;

/** An order's events in words. */
public final class History {
    private static final Map<String, String> PEOPLE =
            Map.of("buyer", "The buyer", "seller", "The seller", "admin", "An admin");

    private History() {}

    public static String words(OrderEvent event) {
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
}
