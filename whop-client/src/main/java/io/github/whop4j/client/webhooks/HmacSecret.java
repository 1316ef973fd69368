package io.github.whop4j.client.webhooks;

import java.nio.charset.StandardCharsets;

/** A shared key for signatures of version {@code v1}: HMAC-SHA256 over "id.timestamp.body". */
final class HmacSecret extends WebhookSecret {

    /** {@code ws_} and the beginning of a secret: the local sandbox's, {@code ws_sandbox}, is the shortest in use. */
    private static final int SHORTEST_LITERAL = 10;
    /** The Standard Webhooks specification asks for 24 to 64 bytes. */
    private static final int SHORTEST_STANDARD = 24;

    private final byte[] key;
    private final String masked;

    private HmacSecret(byte[] key, String masked) {
        this.key = key;
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

    String sign(String id, String timestamp, byte[] body) {
        return "v1," + Signatures.base64(Signatures.hmacSha256(key, Signatures.content(body, id, timestamp)));
    }

    @Override
    boolean matches(SignedHeaders headers, byte[] body) {
        String id = headers.id();
        return id != null && Signatures.anyEquals(sign(id, headers.timestamp(), body), headers.signatures());
    }

    @Override
    public String toString() {
        return masked;
    }
}
