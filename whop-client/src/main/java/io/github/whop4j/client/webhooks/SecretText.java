package io.github.whop4j.client.webhooks;

import java.util.Base64;
import java.util.Map;

/** Checks the text of a secret; no message repeats more than its well-known prefix. */
final class SecretText {

    /** What each prefix means, so that a secret given to the wrong method is sent to the right one. */
    private static final Map<String, String> KINDS = Map.of(
            "ws_", "WebhookSecret.whop",
            "whsec_", "WebhookSecret.standard",
            "whpk_", "WebhookSecret.publicKey",
            "whsk_", "WebhookSigner.privateKey (a private key, which only the sender may know)");

    private SecretText() {}

    /** The secret, trimmed, of visible ASCII only. */
    static String of(String secret) {
        String trimmed = secret.strip();
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException(
                    "The webhook secret is empty. Copy it from the webhook's page in Whop's dashboard.");
        }
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (c < '!' || c > '~') {
                throw new IllegalArgumentException(String.format(
                        "The webhook secret holds the character U+%04X at position %d, which no secret has. Copy it again,"
                                + " in one piece.",
                        (int) c, i + 1));
            }
        }
        return trimmed;
    }

    /** As {@link #of}, and it must begin with the prefix of its kind. */
    static String withPrefix(String prefix, String secret) {
        String trimmed = of(secret);
        if (trimmed.startsWith(prefix)) {
            return trimmed;
        }
        throw new IllegalArgumentException(
                "This webhook secret does not begin with " + prefix + " as expected. " + wayOut(trimmed));
    }

    private static String wayOut(String secret) {
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            if (secret.startsWith(kind.getKey())) {
                return "One that begins with " + kind.getKey() + " belongs to " + kind.getValue() + ".";
            }
        }
        if (secret.startsWith("d3Nf")) { // "ws_" in base64, as Whop's tutorials hand it to generic libraries
            return "It looks like a ws_ secret that was base64-encoded: give WebhookSecret.whop the secret as Whop shows it.";
        }
        return "Copy it again, prefix included: ws_ belongs to WebhookSecret.whop, whsec_ to WebhookSecret.standard, whpk_ to"
                + " WebhookSecret.publicKey, and one without a prefix to WebhookSecret.xWhopSignature.";
    }

    /** The key behind a prefix, decoded. */
    static byte[] key(String prefix, String secret) {
        try {
            return Base64.getDecoder().decode(secret.substring(prefix.length()));
        } catch (IllegalArgumentException notBase64) {
            // Not chained: the decoder's message quotes a character of the secret.
            throw new IllegalArgumentException("What follows " + prefix
                    + " in this webhook secret is not base64. Copy it again, in one piece; a secret from Whop itself begins with"
                    + " ws_ and belongs to WebhookSecret.whop.");
        }
    }

    /** Refuses a key cut off while copying; how strong a whole key is was its issuer's choice. */
    static byte[] atLeast(int bytes, byte[] key) {
        if (key.length < bytes) {
            throw new IllegalArgumentException("The webhook secret's key has " + key.length + " bytes, fewer than the "
                    + bytes + " a whole one has. Copy it again, in one piece.");
        }
        return key;
    }
}
