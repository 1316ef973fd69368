package io.github.whop4j.gigflow.order;

import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.order.Delivery;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.Orders;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The workspaces' forms. Each leads back to the workspace it came from, with a line that says how it went. */
public final class OrderForms implements Routes {
    static final String ANSWER = "answer_";

    private final Orders orders;

    public OrderForms(Orders orders) {
        this.orders = orders;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        for (String base : List.of("/orders", "/sell/orders")) {
            routes.post(
                    base + "/{id}/requirements", form(base, "", "Sent. The seller can start now.", this::requirements));
            routes.post(base + "/{id}/deliver", form(base, "", "Delivered. The buyer has been told.", this::deliver));
            routes.post(
                    base + "/{id}/request-revision",
                    form(base, "?tab=revision", "Sent back to the seller.", this::requestRevision));
            routes.post(
                    base + "/{id}/accept-delivery",
                    form(base, "?tab=review", "Accepted. The order is complete.", this::accept));
            routes.post(base + "/{id}/review", form(base, "?tab=review", "Thank you for your review.", this::review));
            routes.post(
                    base + "/{id}/cancel", form(base, "", "Cancelled. The buyer gets everything back.", this::cancel));
        }
    }

    private Order requirements(Context ctx, Actor actor, UUID id) {
        Map<String, String> answers = new HashMap<>();
        for (String field : ctx.formParamMap().keySet()) {
            if (field.startsWith(ANSWER)) {
                answers.put(field.substring(ANSWER.length()), text(ctx, field));
            }
        }
        return orders.submitRequirements(actor, id, answers);
    }

    private Order deliver(Context ctx, Actor actor, UUID id) {
        List<String> urls = ctx.formParams("url");
        List<String> names = ctx.formParams("name");
        List<Delivery.Item> items = new ArrayList<>();
        for (int row = 0; row < urls.size(); row++) {
            String name = row < names.size() ? names.get(row) : "";
            if (!urls.get(row).isBlank() || !name.isBlank()) {
                items.add(WebLink.item(urls.get(row), name));
            }
        }
        return orders.deliver(actor, id, text(ctx, "message"), items);
    }

    private Order requestRevision(Context ctx, Actor actor, UUID id) {
        return orders.requestRevision(actor, id, text(ctx, "reason"));
    }

    private Order accept(Context ctx, Actor actor, UUID id) {
        return orders.acceptDelivery(actor, id);
    }

    private Order review(Context ctx, Actor actor, UUID id) {
        return orders.leaveReview(actor, id, stars(ctx.formParam("rating")), text(ctx, "body"));
    }

    private Order cancel(Context ctx, Actor actor, UUID id) {
        return orders.cancel(actor, id, text(ctx, "reason"));
    }

    private static int stars(@Nullable String rating) {
        if (rating == null || !rating.matches("[1-5]")) {
            throw new InvalidInputException("invalid_rating", "Choose one to five stars.");
        }
        return Integer.parseInt(rating);
    }

    /** Browsers send line breaks as CR LF; everywhere else they are LF. */
    private static String text(Context ctx, String field) {
        return Objects.requireNonNullElse(ctx.formParam(field), "")
                .replace("\r\n", "\n")
                .strip();
    }

    /** Only what the person can mend is told in a line; a stranger's 404 and a wrong side's 403 stay what they are. */
    private static Handler form(String base, String tab, String done, OrderPath.Command command) {
        return ctx -> {
            RequestContext requestContext = RequestContext.of(ctx);
            UUID id = OrderPath.id(ctx);
            try {
                command.run(ctx, requestContext.user(), id);
                requestContext.flash(Flash.Kind.SUCCESS, done);
            } catch (InvalidInputException | ConflictException e) {
                requestContext.flash(Flash.Kind.ERROR, RefusalText.of(e));
            }
            ctx.redirect(base + "/" + id + tab, HttpStatus.SEE_OTHER);
        };
    }
}
