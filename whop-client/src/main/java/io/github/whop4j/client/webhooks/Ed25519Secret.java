package io.github.whop4j.client.webhooks;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** A public key for signatures of version {@code v1a}: Ed25519 over "id.timestamp.body". */
final class Ed25519Secret extends WebhookSecret {

    private static final String VERSION = "v1a,";
    private static final int KEY_BYTES = 32;
    /** The fixed DER bytes that make 32 raw bytes an X.509 Ed25519 key (RFC 8410). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final PublicKey key;

    private Ed25519Secret(PublicKey key) {
        this.key = key;
    }

    static Ed25519Secret of(String secret) {
        byte[] raw = SecretText.key("whpk_", secret);
        if (raw.length != KEY_BYTES) {
            throw new IllegalArgumentException("An Ed25519 public key has 32 bytes, this whpk_ key has " + raw.length
                    + ". Copy it again, in one piece.");
        }
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Signatures.concat(X509_PREFIX, raw)));
            Signature.getInstance("Ed25519").initVerify(key); // a point off the curve shows only here
            return new Ed25519Secret(key);
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException(
                    "This whpk_ key is not a point of Ed25519. Copy it again, in one piece.", notAKey);
        }
    }

    @Override
    boolean matches(SignedHeaders headers, byte[] body) {
        if (headers.id() == null) {
            return false;
        }
        byte[] head = headers.head();
        boolean matched = false;
        for (String candidate : headers.signatures()) {
            matched |= candidate.startsWith(VERSION) && verifies(head, body, candidate.substring(VERSION.length()));
        }
        return matched;
    }

    private boolean verifies(byte[] head, byte[] body, String base64) {
        try {
            byte[] raw = Base64.getDecoder().decode(base64);
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(head);
            signature.update(body);
            // The decoder tolerates stray bits in the last character; a signature has one spelling only.
            return signature.verify(raw) && Signatures.base64(raw).equals(base64);
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false; // wrong length, not base64, not a point: none of it is a signature of ours
        }
    }

    @Override
    public String toString() {
        return "WebhookSecret[whpk_***]";
    }
}
