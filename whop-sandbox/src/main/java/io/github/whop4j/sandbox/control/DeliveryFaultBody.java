package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.fault.DeliveryFault;
import io.github.whop4j.sandbox.fault.DeliveryFault.Kind;
import io.github.whop4j.sandbox.fault.Forgery;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.webhook.DeliveryFaults.ActiveDeliveryFault;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Faults of deliveries as JSON: {@code {webhooks, type?, endpoint?, seconds?, forgery?, attempts?, count?, percent?, seed?}}. */
final class DeliveryFaultBody {
    private static final String DELIVER = "deliver";
    private static final List<String> KNOWN =
            List.of("webhooks", "type", "endpoint", "seconds", "forgery", "attempts", "count", "percent", "seed");
    private static final int LONGEST_S = Math.toIntExact(Duration.ofDays(366).toSeconds());

    private DeliveryFaultBody() {}

    static boolean mends(JsonObject body) {
        return DELIVER.equals(body.get("webhooks"))
                && Fields.of(body, List.of("webhooks")).has("webhooks");
    }

    static DeliveryFault read(JsonObject body) {
        Fields fields = Fields.of(body, KNOWN);
        Kind kind = kind(fields.required("webhooks"));
        if (kind == Kind.LATE && !fields.has("seconds")) {
            throw WhopError.badRequest("parameter_missing", "seconds is required: how late, as a whole number.");
        }
        boolean forged = kind == Kind.MISSIGN;
        int usual = kind == Kind.REORDER ? Math.toIntExact(DeliveryFault.REORDERED_WITHIN.toSeconds()) : 0;
        Forgery forgery = fields.constant("forgery", Forgery.class);
        return Fields.described(() -> new DeliveryFault(
                kind,
                fields.text("type"),
                fields.text("endpoint"),
                Duration.ofSeconds(fields.numberOr("seconds", 1, LONGEST_S, usual)),
                forged ? Objects.requireNonNullElse(forgery, Forgery.WRONG_SECRET) : forgery,
                fields.numberOr("attempts", 1, DeliveryFault.ALL_ATTEMPTS, forged ? 1 : 0),
                FaultBody.odds(fields)));
    }

    private static Kind kind(String text) {
        for (Kind kind : Kind.values()) {
            if (Fields.lower(kind).equals(text)) {
                return kind;
            }
        }
        throw WhopError.invalid("webhooks must be one of "
                + Stream.concat(Arrays.stream(Kind.values()).map(Fields::lower), Stream.of(DELIVER))
                        .collect(Collectors.joining(", "))
                + ", not " + text + ".");
    }

    /** A fault at work, in the words it can be asked for, and how often it struck. */
    static JsonObject view(ActiveDeliveryFault active) {
        DeliveryFault fault = active.fault();
        JsonObject view = new JsonObject().put("webhooks", Fields.lower(fault.kind()));
        if (fault.type() != null) {
            view.put("type", fault.type());
        }
        if (fault.endpointId() != null) {
            view.put("endpoint", fault.endpointId());
        }
        if (!fault.lateness().isZero()) {
            view.put("seconds", fault.lateness().toSeconds());
        }
        if (fault.forgery() != null) {
            view.put("forgery", Fields.lower(fault.forgery())).put("attempts", fault.attempts());
        }
        return FaultBody.often(view, fault.odds(), active.chance().struck());
    }
}
