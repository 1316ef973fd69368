package io.github.whop4j.sandbox.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whop's signature: Standard Webhooks (HMAC-SHA256 over {@code id.timestamp.body}), except that the key is the literal UTF-8
 * bytes of the whole secret, its {@code ws_} included.
 */
final class Signature {
    private Signature() {}

    /** Answers the {@code webhook-signature} header. */
    static String of(String secret, String messageId, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed = (messageId + '.' + timestamp + '.' + body).getBytes(StandardCharsets.UTF_8);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA256", impossible);
        }
    }
}
