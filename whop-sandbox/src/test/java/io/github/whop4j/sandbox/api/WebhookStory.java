package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.List;

/** An endpoint from its first day to its last. */
final class WebhookStory {
    private WebhookStory() {}

    static void tell(Story story) {
        JsonObject body = object("url", "http://localhost:1/hooks", "events", List.of("invoice.paid"));
        String id = story.checked("POST /webhooks", "/webhooks", body).id();
        story.checked("GET /webhooks", "/webhooks?company_id=" + WhopSandbox.PLATFORM_COMPANY, null);
        story.checked("PATCH /webhooks/{id}", "/webhooks/" + id, object("enabled", false));
        story.checked("GET /webhooks/{id}", "/webhooks/" + id, null);
        story.checked("DELETE /webhooks/{id}", "/webhooks/" + id, null);
    }
}
