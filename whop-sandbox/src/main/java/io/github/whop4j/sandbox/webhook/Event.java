package io.github.whop4j.sandbox.webhook;

import io.github.whop4j.sandbox.fault.EventSpelling;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.state.WebhookEndpoint;
import java.time.Instant;
import java.util.Objects;
import okio.ByteString;

/** What happened, and how it is written. */
record Event(String id, String type, String companyId, JsonObject data, Instant at) {
    /** The body for one endpoint, in its spelling: its version is named, but the shape is always that of v1. */
    String envelope(WebhookEndpoint endpoint, EventSpelling otherwise) {
        SpelledEvent writing = new SpelledEvent(Objects.requireNonNullElse(endpoint.spelling(), otherwise));
        JsonObject head = new JsonObject()
                .put("id", id)
                .put("api_version", Objects.requireNonNullElse(endpoint.apiVersion(), "v1"))
                .put("timestamp", at)
                .put("type", writing.type(type));
        return Json.write(writing.owned(head, companyId).put("data", writing.amounts(data)));
    }

    static JsonObject dataOf(Delivery delivery) {
        JsonObject envelope = Objects.requireNonNull((JsonObject) Json.read(ByteString.encodeUtf8(delivery.body())));
        return Objects.requireNonNull(envelope.object("data"));
    }
}
