package io.github.whop4j.gigflow.order;

import io.github.whop4j.marketplace.problem.NotFoundException;
import io.javalin.http.Context;
import java.util.UUID;

/** The order an address names. */
final class OrderPath {
    private OrderPath() {}

    /** What is not an id names no order: the same answer as for another person's. */
    static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("order_not_found", "There is no such order.");
        }
    }
}
