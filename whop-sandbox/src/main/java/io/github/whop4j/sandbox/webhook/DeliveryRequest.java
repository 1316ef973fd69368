package io.github.whop4j.sandbox.webhook;

import io.github.whop4j.sandbox.fault.Forgery;
import io.github.whop4j.sandbox.state.Delivery;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt as it goes out: signed, or only looking so. */
record DeliveryRequest(
        Delivery delivery,
        String secret,
        Instant now,
        @Nullable Forgery forgery) {
    private static final Duration FAR = Duration.ofHours(1);

    HttpRequest to(String url, Duration timeout) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body()));
        unless(Forgery.NO_ID, request, "webhook-id", delivery.messageId());
        unless(Forgery.NO_TIMESTAMP, request, "webhook-timestamp", Long.toString(timestamp()));
        unless(Forgery.NO_SIGNATURE, request, "webhook-signature", signature());
        return request.build();
    }

    private void unless(Forgery missing, HttpRequest.Builder request, String name, String value) {
        if (forgery != missing) {
            request.header(name, value);
        }
    }

    private String signature() {
        String key = forgery == Forgery.WRONG_SECRET ? secret + "_wrong" : secret;
        return Signature.of(key, delivery.messageId(), timestamp(), delivery.body());
    }

    private long timestamp() {
        Instant time = now;
        if (forgery == Forgery.OLD_TIMESTAMP) {
            time = now.minus(FAR);
        } else if (forgery == Forgery.FUTURE_TIMESTAMP) {
            time = now.plus(FAR);
        }
        return time.getEpochSecond();
    }

    /** Changed, it is still an event that a receiver without a look at the signature would take. */
    private String body() {
        String signed = delivery.body();
        return forgery == Forgery.CHANGED_BODY
                ? signed.substring(0, signed.length() - 1) + ",\"changed_after_signing\":true}"
                : signed;
    }
}
