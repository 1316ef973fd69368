package io.github.whop4j.gigflow.order;

import java.util.Locale;
import java.util.UUID;

/** How an order is called among people. For show only: links and JSON carry the whole id. */
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
