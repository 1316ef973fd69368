package io.github.whop4j.gigflow.webhook;

import io.github.whop4j.client.webhooks.VerifiedDelivery;
import io.github.whop4j.client.webhooks.WebhookEvent;
import io.github.whop4j.gigflow.web.json.Json;
import io.github.whop4j.marketplace.webhook.IncomingEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the marketplace needs of a delivery. The rest, names and addresses among it, is not kept: whoever acts on the event
 * reads the current state from Whop.
 */
final class Deliveries {
    private static final Json JSON = new Json();

    private Deliveries() {}

    /**
     * Reduces a delivery.
     *
     * @throws io.github.whop4j.client.WhopDecodingException if its body is not an event
     */
    static IncomingEvent reduce(VerifiedDelivery delivery) {
        WebhookEvent event = delivery.event();
        return new IncomingEvent(
                delivery.id(),
                event.type(),
                event.companyId(),
                event.resourceId(),
                paymentId(event.dataJson()),
                delivery.timestamp());
    }

    /** Refunds, disputes and alerts name the payment they are about, nested or flat. */
    private static @Nullable String paymentId(String dataJson) {
        if (dataJson.equals("null")) {
            return null;
        }
        Object data = JSON.fromJsonString(dataJson, Object.class);
        if (data instanceof Map<?, ?> fields) {
            Object payment = fields.get("payment");
            Object id = payment instanceof Map<?, ?> nested ? nested.get("id") : fields.get("payment_id");
            return id instanceof String text ? text : null;
        }
        return null;
    }
}
