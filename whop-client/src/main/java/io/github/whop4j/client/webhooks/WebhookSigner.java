package io.github.whop4j.client.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/**
 * Signs deliveries as Whop does, so that an application's own tests can send itself genuine webhooks:
 *
 * <pre>{@code
 * byte[] body = "{\"type\":\"payment.succeeded\",\"data\":{\"id\":\"pay_1\"}}".getBytes(UTF_8);
 * Map<String, String> headers = WebhookSigner.whop("ws_…").sign("msg_1", clock.instant(), body);
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class WebhookSigner {

    /** The fixed DER bytes that make a 32-byte seed a PKCS#8 Ed25519 key (RFC 8410). */
    private static final byte[] PKCS8_PREFIX = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final int SEED_BYTES = 32;

    /** One signature scheme: a delivery in, its headers out. */
    @FunctionalInterface
    private interface Scheme {
        Map<String, String> sign(String id, String timestamp, byte[] body);
    }

    private final Scheme scheme;

    private WebhookSigner(Scheme scheme) {
        this.scheme = scheme;
    }

    /**
     * Signs as Whop does; the counterpart of {@link WebhookSecret#whop}.
     *
     * @param secret {@code ws_…}
     * @return a signer
     */
    public static WebhookSigner whop(String secret) {
        HmacSecret key = HmacSecret.literal(SecretText.withPrefix("ws_", secret));
        return new WebhookSigner((id, at, body) -> standardHeaders(id, at, key.sign(Signatures.head(id, at), body)));
    }

    /**
     * Signs by Standard Webhooks with a shared key; the counterpart of {@link WebhookSecret#standard}.
     *
     * @param secret {@code whsec_…}
     * @return a signer
     */
    public static WebhookSigner standard(String secret) {
        HmacSecret key = HmacSecret.base64(SecretText.withPrefix("whsec_", secret));
        return new WebhookSigner((id, at, body) -> standardHeaders(id, at, key.sign(Signatures.head(id, at), body)));
    }

    /**
     * Signs by Standard Webhooks with a private key; the counterpart of {@link WebhookSecret#publicKey}.
     *
     * @param privateKey {@code whsk_} and, in base64, an Ed25519 seed of 32 bytes, with or without the public key behind it
     * @return a signer
     */
    public static WebhookSigner privateKey(String privateKey) {
        byte[] seed = SecretText.key("whsk_", SecretText.withPrefix("whsk_", privateKey));
        if (seed.length != SEED_BYTES && seed.length != 2 * SEED_BYTES) {
            throw new IllegalArgumentException("A whsk_ key has 32 or 64 bytes, this one has " + seed.length + ".");
        }
        PrivateKey key = ed25519(Arrays.copyOf(seed, SEED_BYTES));
        return new WebhookSigner((id, at, body) ->
                standardHeaders(id, at, "v1a," + Signatures.base64(sign(key, Signatures.head(id, at), body))));
    }

    /**
     * Signs by the older one-header scheme; the counterpart of {@link WebhookSecret#xWhopSignature}.
     *
     * @param secret the webhook's secret
     * @return a signer; it leaves the delivery's id out, as the scheme does
     */
    public static WebhookSigner xWhopSignature(String secret) {
        XWhopSecret key = XWhopSecret.of(SecretText.of(secret));
        return new WebhookSigner((id, at, body) ->
                Map.of(SignedHeaders.X_WHOP_SIGNATURE, "t=" + at + "," + key.sign(Signatures.head(at), body)));
    }

    /**
     * Signs one delivery.
     *
     * @param id the delivery's id, {@code msg_…}
     * @param timestamp when it is sent; cut to whole seconds
     * @param body the exact bytes that will be sent
     * @return the headers to send with it, in lower case
     */
    public Map<String, String> sign(String id, Instant timestamp, byte[] body) {
        return scheme.sign(id, Long.toString(timestamp.getEpochSecond()), body);
    }

    /**
     * Signs one delivery whose body is text.
     *
     * @param id the delivery's id, {@code msg_…}
     * @param timestamp when it is sent; cut to whole seconds
     * @param json the body, to be sent as UTF-8
     * @return the headers to send with it, in lower case
     */
    public Map<String, String> sign(String id, Instant timestamp, String json) {
        return sign(id, timestamp, json.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> standardHeaders(String id, String timestamp, String signature) {
        return Map.of(SignedHeaders.ID, id, SignedHeaders.TIMESTAMP, timestamp, SignedHeaders.SIGNATURE, signature);
    }

    private static PrivateKey ed25519(byte[] seed) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Signatures.concat(PKCS8_PREFIX, seed)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every 32 bytes are an Ed25519 seed.", impossible);
        }
    }

    private static byte[] sign(PrivateKey key, byte[] head, byte[] body) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(head);
            signature.update(body);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Java 17 signs with Ed25519.", impossible);
        }
    }
}
