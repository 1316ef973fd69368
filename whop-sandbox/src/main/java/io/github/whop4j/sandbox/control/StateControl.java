package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Snapshots;
import io.github.whop4j.sandbox.state.State;

/** Everything at once, out and in. */
public final class StateControl {
    private final State state;
    private final Snapshots snapshots;

    /**
     * Prepares the routes.
     *
     * @param state whose clock is told after an import
     * @param snapshots who takes and restores the state
     */
    public StateControl(State state, Snapshots snapshots) {
        this.state = state;
        this.snapshots = snapshots;
    }

    /** Adds the routes. */
    public void register(Router router) {
        router.get(Control.PREFIX + "/state", request -> Response.of(200, Response.JSON, snapshots.take()));
        router.add(Method.PUT, Control.PREFIX + "/state", this::restore);
    }

    /** What GET answered → {@code {now}}. */
    private Response restore(Request request) {
        snapshots.restore(request.body().utf8());
        return Response.json(200, new JsonObject().put("now", state.clock().instant()));
    }
}
