package io.github.whop4j.client.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A delivery whose signature was checked. Only {@link WebhookVerifier} makes one, so the caller that is handed one need not ask
 * again.
 *
 * <p>Whop delivers at least once and in any order: store the {@link #id()} first, under a unique key, and answer 2xx once
 * the body is safe.
 *
 * <p>Safe for use by many threads, as long as no one writes to the array it was verified from.
 */
public final class VerifiedDelivery {

    private final String id;
    private final Instant timestamp;
    private final byte[] body;

    VerifiedDelivery(String id, Instant timestamp, byte[] body) {
        this.id = id;
        this.timestamp = timestamp;
        this.body = body;
    }

    /**
     * The id that stays the same over all attempts to deliver this event: the signed {@code webhook-id}. Deliveries of the
     * older scheme carry none; theirs is {@code sha256:} and the digest of what was signed, which tells a byte-for-byte
     * replay but not a copy signed anew.
     *
     * @return the id to refuse duplicates by
     */
    public String id() {
        return id;
    }

    /**
     * When the sender signed this attempt.
     *
     * @return the signed time, in whole seconds
     */
    public Instant timestamp() {
        return timestamp;
    }

    /**
     * The bytes as they arrived.
     *
     * @return a copy
     */
    public byte[] body() {
        return body.clone();
    }

    /**
     * The body as text.
     *
     * @return the JSON that was signed
     */
    public String json() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * Reads what happened. That is a second step on purpose: a delivery can be genuine and still hold an event, or a shape,
     * this version does not know.
     *
     * @return the event; one of unknown type still has its JSON
     * @throws io.github.whop4j.client.WhopDecodingException when the body is no JSON object, repeats a key of its envelope,
     *     or names no event
     */
    public WebhookEvent event() {
        return new WebhookEvent(Envelope.read(body), this);
    }

    /** The id and the time, without the body, which holds people's names and e-mail addresses. */
    @Override
    public String toString() {
        return "VerifiedDelivery[" + id + " of " + timestamp + ", " + body.length + " bytes]";
    }
}
