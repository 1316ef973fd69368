package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.Secret;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new webhook, with its secret. Whop shows the secret once: store it encrypted now.
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
 * @param webhookSecret what its deliveries are signed with; Whop shows it in this answer only
 */
public record CreatedWebhook(
        String id,
        @Nullable WebhookApiVersion apiVersion,
        @Nullable Boolean childResourceEvents,
        @Nullable Instant createdAt,
        @Nullable Boolean enabled,
        List<WebhookEventName> events,
        @Nullable String resourceId,
        List<WebhookEventName> testableEvents,
        @Nullable String url,
        Secret webhookSecret) {}
