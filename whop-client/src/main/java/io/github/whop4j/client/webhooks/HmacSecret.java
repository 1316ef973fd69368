package io.github.whop4j.client.webhooks;

import java.nio.charset.StandardCharsets;

/** A shared key for signatures of version {@code v1}: HMAC-SHA256 over "id.timestamp.body". */
final class HmacSecret extends WebhookSecret {

    /** {@code ws_} and the beginning of a secret: the local sandbox's, {@code ws_sandbox}, is the shortest in use. */
    private static final int SHORTEST_LITERAL = 10;
    /** The Standard Webhooks specification asks for 24 to 64 bytes. */
    private static final int SHORTEST_STANDARD = 24;

    private final HmacKey key;
    private final String masked;

    private HmacSecret(byte[] key, String masked) {
        this.key = new HmacKey(key);
        this.masked = masked;
    }

    static HmacSecret literal(String secret) {
        return new HmacSecret(
                SecretText.atLeast(SHORTEST_LITERAL, secret.getBytes(StandardCharsets.UTF_8)), "WebhookSecret[ws_***]");
    }

    static HmacSecret base64(String secret) {
        return new HmacSecret(
                SecretText.atLeast(SHORTEST_STANDARD, SecretText.key("whsec_", secret)), "WebhookSecret[whsec_***]");
    }

    String sign(byte[] head, byte[] body) {
        return "v1," + Signatures.base64(key.sign(head, body));
    }

    @Override
    boolean matches(SignedHeaders headers, byte[] body) {
        return headers.id() != null && Signatures.anyEquals(sign(headers.head(), body), headers.signatures());
    }

    @Override
    public String toString() {
        return masked;
    }
}
