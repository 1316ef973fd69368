package io.github.whop4j.benchmarks.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import com.stripe.net.Webhook.Util;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** One delivery, signed both ways just before it is measured. */
final class Delivery {
    static final String SECRET = "whsec_"
            + Base64.getEncoder().encodeToString("thirty-two bytes of known secret".getBytes(StandardCharsets.UTF_8));
    private static final String ID = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W";

    private final byte[] body;
    private final Map<String, List<String>> headers;
    private final String stripeSignature;

    private Delivery(byte[] body, Map<String, List<String>> headers, String stripeSignature) {
        this.body = body;
        this.headers = headers;
        this.stripeSignature = stripeSignature;
    }

    static Delivery of(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        long now = Instant.now().getEpochSecond();
        try {
            Webhook signer = new Webhook(SECRET);
            return new Delivery(
                    body,
                    Map.of(
                            "webhook-id", List.of(ID),
                            "webhook-timestamp", List.of(Long.toString(now)),
                            "webhook-signature", List.of(signer.sign(ID, now, text))),
                    "t=" + now + ",v1=" + Util.computeHmacSha256(SECRET, now + "." + text));
        } catch (WebhookSigningException | EmptyWebhookSecretException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With one bit of the body turned over. */
    Delivery forged() {
        byte[] other = body.clone();
        other[other.length / 2] ^= 1;
        return new Delivery(other, headers, stripeSignature);
    }

    /** As received. */
    byte[] body() {
        return body;
    }

    /** Of the Standard Webhooks scheme. */
    Map<String, List<String>> headers() {
        return headers;
    }

    /** The one header of Stripe's scheme. */
    String stripeSignature() {
        return stripeSignature;
    }

    /** Half of the users hand a string over, because their library asks for one: they pay for making it. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? "" : values.get(0);
    }
}
