package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.webhook.Mode;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Looking inside, and breaking things: the ledger, requests, deliveries, webhooks and faults. */
public final class Inspection {
    private static final int LONGEST_DELAY_MS = 600_000;

    private final State state;
    private final Ledger ledger;
    private final Webhooks webhooks;
    private final RequestLog requests;
    private final Faults faults;
    private final String defaultSecret;

    /**
     * Prepares the routes.
     *
     * @param state everything
     * @param ledger the balances
     * @param webhooks the outbox
     * @param requests what was asked
     * @param faults what goes wrong
     * @param defaultSecret signs for endpoints registered without a secret
     */
    public Inspection(
            State state, Ledger ledger, Webhooks webhooks, RequestLog requests, Faults faults, String defaultSecret) {
        this.state = state;
        this.ledger = ledger;
        this.webhooks = webhooks;
        this.requests = requests;
        this.faults = faults;
        this.defaultSecret = defaultSecret;
    }

    /**
     * Adds the routes.
     *
     * @param router where to
     */
    public void register(Router router) {
        router.get(
                Control.PREFIX + "/ledger",
                request -> Response.json(200, state.store().read(() -> LedgerReport.of(state, ledger))));
        router.get(
                Control.PREFIX + "/requests",
                request -> Response.json(200, new JsonObject().put("data", requests.entries())));
        router.get(
                Control.PREFIX + "/deliveries",
                request -> Response.json(
                        200,
                        new JsonObject()
                                .put(
                                        "data",
                                        webhooks.deliveries().stream()
                                                .map(this::view)
                                                .toList())));
        router.post(
                Control.PREFIX + "/deliveries/{id}/resend",
                request -> Response.json(200, view(webhooks.resend(request.pathParameter("id")))));
        router.post(Control.PREFIX + "/webhooks", this::addWebhook);
        router.post(Control.PREFIX + "/webhooks/{id}/test", this::testWebhook);
        router.post(Control.PREFIX + "/faults", this::addFault);
        router.add(Method.DELETE, Control.PREFIX + "/faults", request -> clearFaults());
    }

    /** {@code {url, secret?, child_resource_events?}}; without the last one, own and children's events are both sent. */
    private Response addWebhook(Request request) {
        JsonObject body = request.json();
        String url = body.string("url");
        if (url == null) {
            throw WhopError.badRequest("parameter_missing", "url is required, as a string.");
        }
        String secret = Objects.requireNonNullElse(body.string("secret"), defaultSecret);
        return Response.json(
                200,
                new JsonObject()
                        .put(
                                "data",
                                webhooks
                                        .register(State.PLATFORM, url, secret, body.bool("child_resource_events"))
                                        .stream()
                                        .map(endpoint -> new JsonObject()
                                                .put("id", endpoint.id())
                                                .put("url", endpoint.url())
                                                .put("child_resource_events", endpoint.childResourceEvents()))
                                        .toList()));
    }

    /** {@code {type}}. */
    private Response testWebhook(Request request) {
        String type = request.json().string("type");
        if (type == null) {
            throw WhopError.badRequest("parameter_missing", "type is required, as a string.");
        }
        return Response.json(200, view(webhooks.test(request.pathParameter("id"), type)));
    }

    /** {@code {webhooks: "drop"|"deliver"|"duplicate"}} or {@code {path, method?, status?, retry_after?, delay_ms?, drop_connection_before?,
     * drop_connection_after?, count?}}. */
    private Response addFault(Request request) {
        JsonObject body = request.json();
        String mode = body.string("webhooks");
        if (mode != null) {
            webhooks.mode(constant(Mode.class, "webhooks", mode));
        } else {
            faults.add(fault(body));
        }
        return Response.json(200, new JsonObject().put("ok", true));
    }

    private Response clearFaults() {
        faults.clear();
        webhooks.mode(Mode.DELIVER);
        return Response.json(200, new JsonObject().put("ok", true));
    }

    private static Fault fault(JsonObject body) {
        String path = body.string("path");
        if (path == null || !path.startsWith("/")) {
            throw WhopError.invalid("path must be the beginning of a path, as in /api/v1/payments.");
        }
        String method = body.string("method");
        Integer status = number(body, "status", 599);
        Integer delay = number(body, "delay_ms", LONGEST_DELAY_MS);
        boolean before = Boolean.TRUE.equals(body.bool("drop_connection_before"));
        boolean after = Boolean.TRUE.equals(body.bool("drop_connection_after"));
        if ((status == null ? 0 : 1) + (before ? 1 : 0) + (after ? 1 : 0) > 1) {
            throw WhopError.invalid("Give at most one of status, drop_connection_before and drop_connection_after.");
        }
        if (status == null && delay == null && !before && !after) {
            throw WhopError.invalid("Give status, delay_ms, drop_connection_before or drop_connection_after.");
        }
        if (status != null && status < 400) {
            throw WhopError.invalid("status must be an error, 400 to 599.");
        }
        Fault.Kind kind = before ? Fault.Kind.DROP_BEFORE : after ? Fault.Kind.DROP_AFTER : Fault.Kind.STATUS;
        return new Fault(
                method == null ? null : constant(Method.class, "method", method),
                path,
                status == null && !before && !after ? Fault.Kind.DELAY : kind,
                status == null ? 0 : status,
                number(body, "retry_after", 86_400),
                Duration.ofMillis(delay == null ? 0 : delay),
                number(body, "count", 1_000_000));
    }

    private static @Nullable Integer number(JsonObject body, String name, int largest) {
        BigDecimal number = body.decimal(name);
        if (number == null && !body.has(name)) {
            return null;
        }
        if (number == null || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(largest)) > 0) {
            throw WhopError.invalid(name + " must be a number from 0 to " + largest + ".");
        }
        return number.intValue();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, String text) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw WhopError.invalid(name + " must be one of " + List.of(type.getEnumConstants()) + ", not " + text);
        }
    }

    private JsonObject view(Delivery delivery) {
        return new JsonObject()
                .put("id", delivery.id())
                .put("message_id", delivery.messageId())
                .put("type", delivery.type())
                .put("company_id", delivery.companyId())
                .put(
                        "url",
                        state.store()
                                .read(() ->
                                        webhooks.endpoint(delivery.endpointId()).url()))
                .put("status", delivery.status())
                .put("next_attempt_at", delivery.dueAt())
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
