package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.fault.Odds;
import io.github.whop4j.sandbox.fault.RequestFault;
import io.github.whop4j.sandbox.fault.RequestFault.Kind;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Faults of requests as JSON. */
final class FaultBody {
    private static final List<String> KNOWN = List.of(
            "path",
            "method",
            "status",
            "retry_after",
            "delay_ms",
            "late_answer_ms",
            "slow_body_ms",
            "truncated_body",
            "drop_connection_before",
            "drop_connection_after",
            "count",
            "percent",
            "seed");
    private static final int LONGEST_MS = 600_000;

    private FaultBody() {}

    static RequestFault read(JsonObject body) {
        Fields fields = Fields.of(body, KNOWN);
        String path = fields.required("path");
        return Fields.described(() -> new RequestFault(
                fields.constant("method", Method.class),
                path,
                kind(fields),
                fields.numberOr("status", 400, 599, 0),
                fields.number("retry_after", 0, 86_400),
                Duration.ofMillis(fields.numberOr("delay_ms", 0, LONGEST_MS, 0)),
                Duration.ofMillis(fields.numberOr(
                        fields.has("late_answer_ms") ? "late_answer_ms" : "slow_body_ms", 0, LONGEST_MS, 0)),
                odds(fields)));
    }

    private static Kind kind(Fields fields) {
        Map<String, Kind> kinds =
                Map.of("status", Kind.STATUS, "late_answer_ms", Kind.LATE_ANSWER, "slow_body_ms", Kind.SLOW_BODY);
        Map<String, Kind> flags = Map.of(
                "truncated_body", Kind.TRUNCATED_BODY,
                "drop_connection_before", Kind.CUT_BEFORE,
                "drop_connection_after", Kind.CUT_AFTER);
        List<String> said = KNOWN.stream()
                .filter(name ->
                        flags.containsKey(name) ? fields.flag(name) : kinds.containsKey(name) && fields.has(name))
                .toList();
        if (said.size() > 1) {
            throw WhopError.invalid("Give only one of " + String.join(", ", said) + ": they exclude each other.");
        }
        if (said.isEmpty() && !fields.has("delay_ms")) {
            throw WhopError.invalid(
                    "Say what goes wrong: status, delay_ms, late_answer_ms, slow_body_ms, truncated_body,"
                            + " drop_connection_before or drop_connection_after.");
        }
        return said.isEmpty()
                ? Kind.DELAY
                : flags.getOrDefault(said.get(0), kinds.getOrDefault(said.get(0), Kind.DELAY));
    }

    /** {@code {percent?, seed?, count?}}: every time, without an end, unless told otherwise. */
    static Odds odds(Fields fields) {
        if (fields.has("seed") && !fields.has("percent")) {
            throw WhopError.invalid("seed needs a percent: what strikes every time is not drawn.");
        }
        return new Odds(
                fields.numberOr("percent", 1, 100, 100),
                fields.numberOr("seed", 0, Integer.MAX_VALUE, 0),
                fields.number("count", 1, 1_000_000));
    }

    /** A fault at work, in the words it can be asked for, and how often it struck. */
    static JsonObject view(ActiveFault striking) {
        RequestFault fault = striking.fault();
        JsonObject view = new JsonObject().put("path", fault.path());
        if (fault.method() != null) {
            view.put("method", fault.method().name());
        }
        if (!fault.delay().isZero()) {
            view.put("delay_ms", fault.delay().toMillis());
        }
        switch (fault.kind()) {
            case STATUS -> view.put("status", fault.status());
            case LATE_ANSWER -> view.put("late_answer_ms", fault.lasting().toMillis());
            case SLOW_BODY -> view.put("slow_body_ms", fault.lasting().toMillis());
            case TRUNCATED_BODY -> view.put("truncated_body", true);
            case CUT_BEFORE -> view.put("drop_connection_before", true);
            case CUT_AFTER -> view.put("drop_connection_after", true);
            case DELAY -> view.put("delay_ms", fault.delay().toMillis());
        }
        if (fault.retryAfter() != null) {
            view.put("retry_after", fault.retryAfter());
        }
        return often(view, fault.odds(), striking.struck());
    }

    static JsonObject often(JsonObject view, Odds odds, int struck) {
        if (odds.percent() < 100) {
            view.put("percent", odds.percent()).put("seed", odds.seed());
        }
        if (odds.count() != null) {
            view.put("count", odds.count());
        }
        return view.put("struck", struck);
    }
}
