package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.internal.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Data of each kind with every field Whop's types have, and envelopes around it. */
final class Fixtures {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String SECRET = "ws_0123456789abcdef";

    /** A model that fits whatever names an id. */
    record Anything(@Nullable String id) {}

    private Fixtures() {}

    static String data(String resource) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/webhooks/" + resource + ".json")) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String envelope(String type, String data) {
        return "{\"id\":\"msg_1\",\"api_version\":\"v1\",\"timestamp\":\"2026-03-01T11:59:59.250Z\",\"type\":\"" + type
                + "\",\"company_id\":\"biz_9\",\"data\":" + data + "}";
    }

    /** As {@link #delivered(String)}, for a body made of maps. */
    static WebhookEvent delivered(Map<String, Object> body) {
        return delivered(Json.write(body));
    }

    /** Signed, delivered, verified and read: what an application's endpoint ends up with. */
    static WebhookEvent delivered(String body) {
        return verified("msg_delivery", body).event();
    }

    static VerifiedDelivery verified(String id, String body) {
        WebhookVerifier verifier = WebhookVerifier.builder()
                .secret(WebhookSecret.whop(SECRET))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return verifier.verify(bytes, WebhookSigner.whop(SECRET).sign(id, NOW, bytes)::get);
    }
}
