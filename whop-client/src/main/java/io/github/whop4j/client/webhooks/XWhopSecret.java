package io.github.whop4j.client.webhooks;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A shared key of the older scheme: HMAC-SHA256 over "timestamp.body", in hex. */
final class XWhopSecret extends WebhookSecret {

    private static final int SHORTEST = 8;

    private final HmacKey key;

    private XWhopSecret(byte[] key) {
        this.key = new HmacKey(key);
    }

    static XWhopSecret of(String secret) {
        return new XWhopSecret(SecretText.atLeast(SHORTEST, secret.getBytes(StandardCharsets.UTF_8)));
    }

    String sign(byte[] head, byte[] body) {
        return "v1=" + HexFormat.of().formatHex(key.sign(head, body));
    }

    @Override
    boolean matches(SignedHeaders headers, byte[] body) {
        return headers.id() == null && Signatures.anyEquals(sign(headers.head(), body), headers.signatures());
    }

    @Override
    boolean usesXWhopHeader() {
        return true;
    }

    @Override
    public String toString() {
        return "WebhookSecret[x-whop-signature ***]";
    }
}
