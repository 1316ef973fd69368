package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.webhook.Mode;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.util.List;

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

    /**
     * Adds the routes.
     *
     * @param router where to
     */
    public void register(Router router) {
        router.post(FAULTS, this::add);
        router.get(
                FAULTS,
                request -> Response.json(
                        200,
                        new JsonObject()
                                .put(
                                        "data",
                                        breaker.requestFaults().stream()
                                                .map(FaultBody::view)
                                                .toList())));
        router.add(Method.DELETE, FAULTS, request -> clear());
    }

    /** {@code {webhooks: "drop"|"deliver"|"duplicate"}}, or what {@link FaultBody} reads. */
    private Response add(Request request) {
        JsonObject body = request.json();
        if (body.has("webhooks")) {
            webhooks.mode(Fields.of(body, List.of("webhooks")).constantOr("webhooks", Mode.class, Mode.DELIVER));
        } else {
            breaker.add(FaultBody.read(body));
        }
        return Response.json(200, new JsonObject().put("ok", true));
    }

    private Response clear() {
        breaker.clear();
        webhooks.mode(Mode.DELIVER);
        return Response.json(200, new JsonObject().put("ok", true));
    }
}
