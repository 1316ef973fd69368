package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.fault.Forgery;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.webhook.Webhooks;
import okio.ByteString;

/** What was sent to whom and what came of it; sends one again. */
public final class DeliveryControl {
    private final Webhooks webhooks;

    /**
     * Prepares the routes.
     *
     * @param webhooks the outbox
     */
    public DeliveryControl(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** Adds the routes. */
    public void register(Router router) {
        router.get(Control.PREFIX + "/deliveries", this::list);
        router.post(
                Control.PREFIX + "/deliveries/{id}/resend",
                request -> Response.json(200, view(webhooks, webhooks.resend(request.pathParameter("id")))));
    }

    /** All, or those of {@code ?status=}, oldest first. */
    private Response list(Request request) {
        String status = request.queryParameter("status");
        return Response.json(
                200,
                new JsonObject()
                        .put(
                                "data",
                                webhooks.deliveries().stream()
                                        .filter(delivery -> status == null || status.equals(delivery.status()))
                                        .map(delivery -> view(webhooks, delivery))
                                        .toList()));
    }

    static JsonObject view(Webhooks webhooks, Delivery delivery) {
        Forgery forgery = delivery.dueAt() == null ? null : delivery.forgery();
        return new JsonObject()
                .put("id", delivery.id())
                .put("message_id", delivery.messageId())
                .put("type", delivery.type())
                .put("company_id", delivery.companyId())
                .put("url", webhooks.url(delivery))
                .put("status", delivery.status())
                .put("next_attempt_at", delivery.dueAt())
                .put("next_attempt_forged", forgery == null ? null : Fields.lower(forgery))
                .put(
                        "attempts",
                        delivery.attempts().stream()
                                .map(attempt -> new JsonObject()
                                        .put("at", attempt.at())
                                        .put("status", attempt.status())
                                        .put("error", attempt.error()))
                                .toList())
                .put("body", Json.read(ByteString.encodeUtf8(delivery.body())));
    }
}
