package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.webhook.IncomingEvent;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** TestEvents as the edge hands them to the inbox. */
public final class TestEvents {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestEvents() {}

    /** An event whose thing is this. */
    public static IncomingEvent of(String type, String resourceId) {
        return event(type, null, resourceId, null);
    }

    /** A refund's or dispute's event. */
    public static IncomingEvent about(String type, String paymentId) {
        return event(type, null, type + "_1", paymentId);
    }

    /** An event that says only whose it is. */
    public static IncomingEvent ofCompany(String type, String companyId) {
        return event(type, companyId, type + "_1", null);
    }

    private static IncomingEvent event(
            String type, @Nullable String company, String resource, @Nullable String payment) {
        return new IncomingEvent(
                "msg_test_" + NUMBER.incrementAndGet(), type, company, resource, payment, Instant.EPOCH);
    }
}
