package io.github.whop4j.gigflow.ui;

import java.util.Locale;
import java.util.UUID;

/** The number of an order that people read. For show only: links and JSON carry the whole id. */
public final class OrderNumber {
    private OrderNumber() {}

    /**
     * The short form of an order's id.
     *
     * @param orderId the order's id
     * @return such as {@code ORD-5F0C12AB}
     */
    public static String of(UUID orderId) {
        return "ORD-" + orderId.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
