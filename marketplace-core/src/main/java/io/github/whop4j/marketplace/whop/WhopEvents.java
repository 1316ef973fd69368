package io.github.whop4j.marketplace.whop;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.whop4j.client.webhooks.VerifiedDelivery;
import io.github.whop4j.client.webhooks.WebhookEvent;
import io.github.whop4j.marketplace.webhook.IncomingEvent;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reduces a verified delivery to what the inbox keeps: names and e-mail addresses stay outside of the marketplace. */
public final class WhopEvents {
    private static final JsonAdapter<Object> JSON = new Moshi.Builder().build().adapter(Object.class);

    private WhopEvents() {}

    /**
     * Reads a delivery.
     *
     * @param delivery whose signature was verified
     * @return the event for {@link io.github.whop4j.marketplace.webhook.Inbox#receive}
     * @throws io.github.whop4j.client.WhopDecodingException if the body is no event at all
     */
    public static IncomingEvent incoming(VerifiedDelivery delivery) {
        WebhookEvent event = delivery.event();
        return new IncomingEvent(
                delivery.id(),
                event.type(),
                event.companyId(),
                event.resourceId(),
                paymentId(event.dataJson()),
                event.timestamp() == null ? delivery.timestamp() : event.timestamp());
    }

    /** Whatever else the data looks like: refunds and disputes name their payment as an object, or by its id. */
    private static @Nullable String paymentId(String dataJson) {
        Object data;
        try {
            data = JSON.fromJson(dataJson);
        } catch (IOException | RuntimeException e) {
            return null;
        }
        if (!(data instanceof Map<?, ?> fields)) {
            return null;
        }
        Object payment = fields.get("payment");
        Object id = payment instanceof Map<?, ?> nested ? nested.get("id") : payment;
        if (id == null) {
            id = fields.get("payment_id");
        }
        return id instanceof String text && !text.isBlank() ? text : null;
    }
}
