package io.github.whop4j.sandbox.webhook;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.List;
import java.util.Objects;

/** The types of events an endpoint can choose and be sent as a test. */
public final class EventTypes {
    /** All of them, dotted, in the order of the contract. */
    public static final List<String> ALL = read();

    private EventTypes() {}

    static WhopError unknown(String type) {
        return WhopError.invalid("type must be one of " + String.join(", ", ALL) + ", not " + type + ".");
    }

    private static List<String> read() {
        JsonObject enums = Objects.requireNonNull(Json.contract().object("enums"));
        return Objects.requireNonNull(enums.list("WebhookEvent")).stream()
                .map(String::valueOf)
                .toList();
    }
}
