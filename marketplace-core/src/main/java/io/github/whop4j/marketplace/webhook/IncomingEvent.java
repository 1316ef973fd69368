package io.github.whop4j.marketplace.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A genuine delivery, reduced to what is needed to act on it: everything else is re-read from Whop.
 *
 * @param id the {@code webhook-id}; the same id twice is the same event
 * @param type dotted, such as {@code payment.succeeded}
 * @param companyId the company it is about; null if the delivery names none
 * @param resourceId the id of the thing it is about, such as {@code pay_…}; null if it has none
 * @param paymentId the payment it is about, for refunds and disputes; null otherwise
 * @param occurredAt when it happened; when it was sent if the event does not say
 */
public record IncomingEvent(
        String id,
        String type,
        @Nullable String companyId,
        @Nullable String resourceId,
        @Nullable String paymentId,
        Instant occurredAt) {}
