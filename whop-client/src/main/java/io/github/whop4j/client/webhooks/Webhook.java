package io.github.whop4j.client.webhooks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address of yours that Whop sends events to. In a list, resource and testable events are not filled in.
 *
 * @param id such as {@code hook_…}
 * @param apiVersion the form of the deliveries
 * @param childResourceEvents whether it gets the events of child companies, and only those
 * @param createdAt when it was made
 * @param enabled whether events are sent to it
 * @param events the events it gets
 * @param resourceId whose events it gets, such as {@code biz_…}
 * @param testableEvents the events that can be sent to it as a test
 * @param url where events are sent
 */
public record Webhook(
        String id,
        @Nullable WebhookApiVersion apiVersion,
        @Nullable Boolean childResourceEvents,
        @Nullable Instant createdAt,
        @Nullable Boolean enabled,
        List<WebhookEventName> events,
        @Nullable String resourceId,
        List<WebhookEventName> testableEvents,
        @Nullable String url) {}
