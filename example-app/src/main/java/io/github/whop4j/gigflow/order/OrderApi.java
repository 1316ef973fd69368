package io.github.whop4j.gigflow.order;

import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.order.Delivery;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.Orders;
import io.github.whop4j.marketplace.order.Party;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /api/orders}: what the pages do, as JSON. Every command answers with the state it led to. */
public final class OrderApi implements Routes {
    private final Orders orders;

    public OrderApi(Orders orders) {
        this.orders = orders;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/api/orders", this::list);
        routes.get(
                "/api/orders/{id}",
                ctx -> ctx.json(OrderJson.of(orders.view(RequestContext.of(ctx).user(), OrderPath.id(ctx)))));
        routes.post("/api/orders/{id}/requirements", command(this::requirements));
        routes.post("/api/orders/{id}/deliver", command(this::deliver));
        routes.post("/api/orders/{id}/request-revision", command(this::requestRevision));
        routes.post("/api/orders/{id}/accept-delivery", command((ctx, actor, id) -> orders.acceptDelivery(actor, id)));
        routes.post("/api/orders/{id}/review", command(this::review));
        routes.post("/api/orders/{id}/cancel", command(this::cancel));
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

    /** Attachments are part of the shape but cannot be uploaded, so a non-empty list is refused instead of dropped. */
    public record RequirementsBody(
            @Nullable Map<String, @Nullable String> answers,
            @Nullable List<Object> attachments) {}

    private Order requirements(Context ctx, Actor actor, UUID id) {
        RequirementsBody body = ctx.bodyAsClass(RequirementsBody.class);
        if (body.attachments() != null && !body.attachments().isEmpty()) {
            throw new InvalidInputException("attachments_not_supported", "Put a link to the file into an answer.");
        }
        Map<String, String> answers = new HashMap<>();
        if (body.answers() != null) {
            body.answers().forEach((question, answer) -> answers.put(question, answer == null ? "" : answer));
        }
        return orders.submitRequirements(actor, id, answers);
    }

    public record DeliverBody(
            @Nullable String message, @Nullable List<Link> items) {
        public record Link(@Nullable String url, @Nullable String name) {}
    }

    private Order deliver(Context ctx, Actor actor, UUID id) {
        DeliverBody body = ctx.bodyAsClass(DeliverBody.class);
        List<DeliverBody.Link> links = body.items() == null ? List.of() : body.items();
        List<Delivery.Item> items = links.stream()
                .map(link -> WebLink.item(link.url() == null ? "" : link.url(), link.name()))
                .toList();
        return orders.deliver(actor, id, orEmpty(body.message()), items);
    }

    public record ReasonBody(@Nullable String reason) {}

    private Order requestRevision(Context ctx, Actor actor, UUID id) {
        return orders.requestRevision(
                actor, id, orEmpty(ctx.bodyAsClass(ReasonBody.class).reason()));
    }

    /** The body may be missing altogether. */
    private Order cancel(Context ctx, Actor actor, UUID id) {
        String reason =
                ctx.body().isBlank() ? null : ctx.bodyAsClass(ReasonBody.class).reason();
        return orders.cancel(actor, id, orEmpty(reason));
    }

    /** The text may be called {@code body} or {@code reviewText}. */
    public record ReviewBody(
            @Nullable Integer rating,
            @Nullable String body,
            @Nullable String reviewText) {}

    private Order review(Context ctx, Actor actor, UUID id) {
        ReviewBody review = ctx.bodyAsClass(ReviewBody.class);
        if (review.rating() == null) {
            throw new InvalidInputException("invalid_rating", "Give rating, a whole number from 1 to 5.");
        }
        return orders.leaveReview(
                actor, id, review.rating(), orEmpty(review.body() == null ? review.reviewText() : review.body()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Handler command(OrderPath.Command command) {
        return ctx -> {
            Order order = command.run(ctx, RequestContext.of(ctx).user(), OrderPath.id(ctx));
            ctx.json(Map.of("status", order.status()));
        };
    }
}
