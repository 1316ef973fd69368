package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.notification.Notice;

/** What people are told about an order. One notice per version of the order, so a repeated event tells nobody twice. */
final class OrderNotices {
    private OrderNotices() {}

    static Notice received(Order order) {
        return about(order, "New order received", order.terms().gigTitle());
    }

    static Notice confirmed(Order order) {
        return about(
                order,
                "Order confirmed",
                order.status() == OrderStatus.AWAITING_REQUIREMENTS
                        ? "Answer the seller's questions so that work can start."
                        : "Work on “" + order.terms().gigTitle() + "” has started.");
    }

    static Notice requirementsSubmitted(Order order) {
        return about(
                order,
                "Requirements submitted",
                "You can start on “" + order.terms().gigTitle() + "”.");
    }

    static Notice delivered(Order order) {
        return about(order, "Delivery received", "Accept it, or say what should change.");
    }

    static Notice accepted(Order order) {
        return about(order, "Delivery accepted", order.terms().gigTitle());
    }

    static Notice revisionRequested(Order order, String reason) {
        return about(order, "Revision requested", reason);
    }

    static Notice reviewed(Order order, int rating, String body) {
        return new Notice("review", "New review", rating + " of 5. " + body, link(order), key(order));
    }

    static Notice cancelled(Order order, String reason) {
        return about(order, "Order cancelled", reason);
    }

    static Notice disputed(Order order) {
        return about(order, "Payment disputed", "Work stops until the bank has decided.");
    }

    static Notice disputeWon(Order order) {
        return about(order, "Dispute won", "The order goes on where it was.");
    }

    static Notice disputeLost(Order order) {
        return about(order, "Dispute lost", "The payment went back to the buyer.");
    }

    static Notice refunded(Order order) {
        return about(order, "Order refunded", order.refunded() + " went back to the buyer.");
    }

    static Notice partlyRefunded(Order order) {
        return about(order, "Order partly refunded", order.refunded() + " went back to the buyer so far.");
    }

    private static Notice about(Order order, String title, String body) {
        return new Notice("order", title, body, link(order), key(order));
    }

    private static String link(Order order) {
        return "/orders/" + order.id();
    }

    private static String key(Order order) {
        return "order-" + order.id() + "-" + order.version();
    }
}
