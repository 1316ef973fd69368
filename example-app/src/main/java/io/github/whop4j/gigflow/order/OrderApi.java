package io.github.whop4j.gigflow.order;

import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.Orders;
import io.github.whop4j.marketplace.order.Party;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /api/orders}: what the pages show, as JSON. */
final class OrderApi implements Routes {
    private final Orders orders;

    OrderApi(Orders orders) {
        this.orders = orders;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/api/orders", this::list);
        routes.get(
                "/api/orders/{id}",
                ctx -> ctx.json(OrderJson.of(orders.view(RequestContext.of(ctx).user(), OrderPath.id(ctx)))));
    }

    /** Both sides of the caller, newest first; {@code ?as=buyer} or {@code ?as=seller} for one of them. */
    private void list(Context ctx) {
        Actor.User actor = RequestContext.of(ctx).user();
        List<Map<String, @Nullable Object>> mine = sides(ctx.queryParam("as"))
                .flatMap(side -> orders.list(actor, side).stream().map(order -> new Sided(side, order)))
                .sorted(Comparator.comparing((Sided sided) -> sided.order().createdAt())
                        .reversed())
                .map(sided -> OrderJson.of(sided.order(), sided.side()))
                .toList();
        ctx.json(Map.of("orders", mine));
    }

    private record Sided(Party side, Order order) {}

    private static Stream<Party> sides(@Nullable String as) {
        return switch (as == null ? "" : as) {
            case "" -> Stream.of(Party.BUYER, Party.SELLER);
            case "buyer" -> Stream.of(Party.BUYER);
            case "seller" -> Stream.of(Party.SELLER);
            default -> throw new InvalidInputException("invalid_side", "as must be buyer or seller.");
        };
    }
}
