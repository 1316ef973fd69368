package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.WebhookEndpoint;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A webhook as Whop shows it. Only {@link #created} tells the secret. */
public final class WebhookView {
    private WebhookView() {}

    /**
     * A webhook as an element of a list.
     *
     * @return every key of {@code WebhookListResponse}
     */
    public static JsonObject item(WebhookEndpoint endpoint) {
        return new JsonObject()
                .put("id", endpoint.id())
                .put("api_version", Objects.requireNonNullElse(endpoint.apiVersion(), "v1"))
                .put("child_resource_events", endpoint.childResourceEvents())
                .put("created_at", Objects.requireNonNullElse(endpoint.createdAt(), Instant.EPOCH))
                .put("enabled", !Boolean.FALSE.equals(endpoint.enabled()))
                .put("events", Objects.requireNonNullElse(endpoint.events(), List.of()))
                .put("url", endpoint.url());
    }

    /**
     * One webhook.
     *
     * @param testable the types of events that can be sent as a test
     * @return every key of {@code Webhook}
     */
    public static JsonObject of(WebhookEndpoint endpoint, List<String> testable) {
        return item(endpoint)
                .put("resource_id", endpoint.companyId())
                .put("testable_events", chosen(endpoint, testable));
    }

    /** Of the types it is told of; it is told of all when it chose none. */
    private static List<String> chosen(WebhookEndpoint endpoint, List<String> testable) {
        List<String> events = endpoint.events();
        return events == null || events.isEmpty()
                ? testable
                : testable.stream().filter(events::contains).toList();
    }

    /**
     * A webhook just made.
     *
     * @param testable the types of events that can be sent as a test
     * @return every key of {@code WebhookCreateResponse}
     */
    public static JsonObject created(WebhookEndpoint endpoint, List<String> testable) {
        return of(endpoint, testable).put("webhook_secret", endpoint.secret());
    }
}
