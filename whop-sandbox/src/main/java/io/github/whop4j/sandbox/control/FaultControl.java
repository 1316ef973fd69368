package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.util.stream.Stream;

/** Breaking things, by script. */
public final class FaultControl {
    private static final String FAULTS = Control.PREFIX + "/faults";

    private final Breaker breaker;
    private final Webhooks webhooks;

    /**
     * Prepares the routes.
     *
     * @param breaker what goes wrong
     * @param webhooks what becomes of events
     */
    public FaultControl(Breaker breaker, Webhooks webhooks) {
        this.breaker = breaker;
        this.webhooks = webhooks;
    }

    /** Adds the routes. */
    public void register(Router router) {
        router.post(FAULTS, this::add);
        router.get(
                FAULTS,
                request -> Response.json(
                        200,
                        new JsonObject()
                                .put(
                                        "data",
                                        Stream.concat(
                                                        breaker.requestFaults().stream()
                                                                .map(FaultBody::view),
                                                        webhooks.faults().active().stream()
                                                                .map(DeliveryFaultBody::view))
                                                .toList())));
        router.add(Method.DELETE, FAULTS, request -> clear());
    }

    /** What {@link DeliveryFaultBody} or {@link FaultBody} reads; {@code {webhooks: "deliver"}} mends deliveries only. */
    private Response add(Request request) {
        JsonObject body = request.json();
        if (body.has("webhooks")) {
            if (DeliveryFaultBody.mends(body)) {
                webhooks.faults().clear();
            } else {
                breaker.add(DeliveryFaultBody.read(body));
            }
        } else {
            breaker.add(FaultBody.read(body));
        }
        return Response.json(200, new JsonObject().put("ok", true));
    }

    private Response clear() {
        breaker.clear();
        return Response.json(200, new JsonObject().put("ok", true));
    }
}
