package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.notification.Notice;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;

/** Notices about an order: one per kind and version of the order, so a repeated event is told once. */
final class OrderNotices {
    private OrderNotices() {}

    /** Carries the order's id and what the kinds of an order may need of it. */
    static Notice about(Order order, NoticeKind kind) {
        return Notice.of(kind, "order-" + order.id() + "-" + order.version())
                .with(NoticeField.ORDER_ID, order.id())
                .with(NoticeField.ORDER_STATUS, order.status().wire())
                .with(NoticeField.GIG_TITLE, order.terms().gigTitle())
                .with(NoticeField.AMOUNT, order.refunded());
    }

    static Notice about(Order order, NoticeKind kind, String text) {
        return about(order, kind).with(NoticeField.TEXT, text);
    }
}
