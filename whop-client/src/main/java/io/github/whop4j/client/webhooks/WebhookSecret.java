package io.github.whop4j.client.webhooks;

/**
 * The key one webhook endpoint's deliveries are checked with. Whop shows it once, when the webhook is created.
 *
 * <p>The kind is named, never guessed: the same characters make different keys in different schemes, and the wrong choice
 * refuses every delivery. Surrounding white space (the newline of {@code echo}) is dropped; a wrong shape is refused here,
 * at start-up, and not at the first delivery. Safe for use by many threads.
 */
public abstract sealed class WebhookSecret permits HmacSecret, Ed25519Secret, XWhopSecret {

    WebhookSecret() {}

    /**
     * A secret as Whop issues it, {@code ws_…}. The key is the text itself, prefix included; do not decode or encode it.
     *
     * @param secret the secret as the dashboard or the API showed it
     * @throws IllegalArgumentException when it is not such a secret; the message names the way out
     */
    public static WebhookSecret whop(String secret) {
        return HmacSecret.literal(SecretText.withPrefix("ws_", secret));
    }

    /**
     * A Standard Webhooks secret, {@code whsec_} and the key in base64.
     *
     * @param secret the secret with its prefix
     * @throws IllegalArgumentException when it is not such a secret; the message names the way out
     */
    public static WebhookSecret standard(String secret) {
        return HmacSecret.base64(SecretText.withPrefix("whsec_", secret));
    }

    /**
     * A Standard Webhooks public key, {@code whpk_} and an Ed25519 key in base64, for signatures of version {@code v1a}.
     *
     * @param publicKey the key with its prefix
     * @return the key as a secret to verify with
     * @throws IllegalArgumentException when it is not such a key; the message names the way out
     */
    public static WebhookSecret publicKey(String publicKey) {
        return Ed25519Secret.of(SecretText.withPrefix("whpk_", publicKey));
    }

    /**
     * Reads a secret whose prefix says which kind it is, as one from the environment or a configuration file:
     * {@code ws_} as {@link #whop}, {@code whsec_} as {@link #standard}, {@code whpk_} as {@link #publicKey}. Nothing
     * else is tried, and never the older scheme, whose secrets look like Whop's own: ask for {@link #xWhopSignature} by name.
     *
     * @throws IllegalArgumentException when it has none of these prefixes, or not the shape its prefix promises
     */
    public static WebhookSecret byPrefix(String secret) {
        String trimmed = SecretText.of(secret);
        if (trimmed.startsWith("whsec_")) {
            return standard(trimmed);
        }
        return trimmed.startsWith("whpk_") ? publicKey(trimmed) : whop(trimmed);
    }

    /**
     * Opts in to the one-header scheme of older Whop webhooks (API v2 and v5): {@code x-whop-signature: t=…,v1=<hex>}. Such
     * deliveries carry no id, so a copy signed anew cannot be told from a new event by its headers.
     *
     * @param secret the webhook's secret, used as it is
     * @return the secret
     * @throws IllegalArgumentException when it is too short or holds characters no secret has
     */
    public static WebhookSecret xWhopSignature(String secret) {
        return XWhopSecret.of(SecretText.of(secret));
    }

    /** Whether one of the signatures fits this key. Takes the same time whichever does, and however far off they are. */
    abstract boolean matches(SignedHeaders headers, byte[] body);

    /** Whether this key belongs to the older scheme, whose header is read only when such a key is configured. */
    boolean usesXWhopHeader() {
        return false;
    }

    /** A description without the secret. */
    @Override
    public abstract String toString();
}
