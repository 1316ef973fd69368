package io.github.whop4j.gigflow.order;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.problem.NotFoundException;
import io.javalin.http.Context;
import java.util.UUID;

/** The order an address names. */
final class OrderPath {
    private OrderPath() {}

    /** What is not an id names no order: the same answer as for somebody else's. */
    static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("order_not_found", "There is no such order.");
        }
    }

    /** Something done to the order of the request by the person who sent it. */
    @FunctionalInterface
    interface Command {
        Order run(Context ctx, Actor actor, UUID orderId);
    }
}
