package io.github.whop4j.gigflow.order;

import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.marketplace.order.Orders;
import java.time.Clock;
import java.util.List;

/** The routes of orders: pages, JSON, commands. */
public final class OrderModule {
    private OrderModule() {}

    public static List<Routes> routes(Orders orders, Clock clock) {
        return List.of(new OrderPages(orders, clock), new OrderApi(orders), new OrderCommandRoutes(orders));
    }
}
