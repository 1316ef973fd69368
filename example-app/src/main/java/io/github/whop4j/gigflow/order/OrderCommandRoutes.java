package io.github.whop4j.gigflow.order;

import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.marketplace.order.Orders;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;

/** Every order command, each once: {@code POST /api/orders/{id}/…} as JSON, and the workspaces' forms. */
final class OrderCommandRoutes implements Routes {
    private static final List<String> WORKSPACES = List.of("/orders", "/sell/orders");
    private static final String REVISION_TAB = "?tab=revision";
    private static final String REVIEW_TAB = "?tab=review";

    private final List<CommandRoute<?>> commands;

    OrderCommandRoutes(Orders orders) {
        this.commands = List.of(
                new CommandRoute<>(
                        "requirements",
                        AnswersInput::form,
                        AnswersInput::json,
                        (actor, id, input) -> orders.submitRequirements(actor, id, input.answers()),
                        "Sent. The seller can start now.",
                        ""),
                new CommandRoute<>(
                        "deliver",
                        DeliveryInput::form,
                        DeliveryInput::json,
                        (actor, id, input) -> orders.deliver(actor, id, input.message(), input.items()),
                        "Delivered. The buyer has been told.",
                        ""),
                new CommandRoute<>(
                        "request-revision",
                        ReasonInput::form,
                        ReasonInput::json,
                        (actor, id, input) -> orders.requestRevision(actor, id, input.reason()),
                        "Sent back to the seller.",
                        REVISION_TAB),
                new CommandRoute<>(
                        "accept-delivery",
                        ctx -> "",
                        ctx -> "",
                        (actor, id, nothing) -> orders.acceptDelivery(actor, id),
                        "Accepted. The order is complete.",
                        REVIEW_TAB),
                new CommandRoute<>(
                        "review",
                        ReviewInput::form,
                        ReviewInput::json,
                        (actor, id, input) -> orders.leaveReview(actor, id, input.rating(), input.body()),
                        "Thank you for your review.",
                        REVIEW_TAB),
                new CommandRoute<>(
                        "cancel",
                        ReasonInput::form,
                        ReasonInput::json,
                        (actor, id, input) -> orders.cancel(actor, id, input.reason()),
                        "Cancelled. The buyer gets everything back.",
                        ""));
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        for (CommandRoute<?> command : commands) {
            routes.post("/api/orders/{id}/" + command.path(), command.api());
            for (String workspace : WORKSPACES) {
                routes.post(workspace + "/{id}/" + command.path(), command.page(workspace));
            }
        }
    }
}
