package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.dispute.DisputeAlerts;
import io.github.whop4j.sandbox.dispute.Disputes;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Dispute;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.DisputeView;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What buyers' banks do: they warn, dispute and decide. */
public final class DisputeControl {
    private final State state;
    private final Disputes disputes;
    private final DisputeAlerts alerts;

    /**
     * Prepares the routes.
     *
     * @param state where the payments are
     * @param disputes who opens and ends disputes
     * @param alerts who warns
     */
    public DisputeControl(State state, Disputes disputes, DisputeAlerts alerts) {
        this.state = state;
        this.disputes = disputes;
        this.alerts = alerts;
    }

    /** Adds the routes. */
    public void register(Router router) {
        router.post(Control.PREFIX + "/payments/{id}/dispute", this::open);
        router.post(Control.PREFIX + "/payments/{id}/dispute_alert", this::warn);
        router.post(Control.PREFIX + "/disputes/{id}/win", request -> answer(request, disputes::win));
        router.post(Control.PREFIX + "/disputes/{id}/lose", request -> answer(request, disputes::lose));
    }

    /** {@code {amount?, reason?}} → the dispute. */
    private Response open(Request request) {
        JsonObject body = request.json();
        String reason = Objects.requireNonNullElse(body.string("reason"), "fraudulent");
        return answer(request, id -> disputes.open(id, amount(body), reason));
    }

    /** {@code {amount?, alert_type?}} → the warning. */
    private Response warn(Request request) {
        JsonObject body = request.json();
        String type = Objects.requireNonNullElse(body.string("alert_type"), "dispute");
        return state.store()
                .change(() -> Response.json(
                        200, DisputeView.alert(state, alerts.warn(request.pathParameter("id"), amount(body), type))));
    }

    private Response answer(Request request, Function<String, Dispute> step) {
        return state.store()
                .change(() -> Response.json(200, DisputeView.of(state, step.apply(request.pathParameter("id")))));
    }

    private static @Nullable BigDecimal amount(JsonObject body) {
        if (body.get("amount") != null && body.decimal("amount") == null) {
            throw WhopError.invalid("amount must be a number, in major units.");
        }
        return body.decimal("amount");
    }
}
