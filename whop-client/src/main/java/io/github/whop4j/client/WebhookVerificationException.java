package io.github.whop4j.client;

/**
 * The request did not prove that it came from Whop, or came too late. Answer it with 401 (or 400) and do nothing else.
 *
 * <p>Messages never hold a secret, a signature or the body, so they may be logged.
 */
public final class WebhookVerificationException extends WhopException {

    private static final long serialVersionUID = 1;

    /** Why a delivery was refused; stable, for metrics and alerts. */
    public enum Reason {
        /** A header the signature scheme needs is absent or empty. */
        MISSING_HEADER,
        /** The delivery id holds characters an id cannot have. */
        MALFORMED_ID,
        /** The timestamp is not a number of seconds since 1970. */
        MALFORMED_TIMESTAMP,
        /** The signature header holds no signature of a version the configured secrets can check. */
        MALFORMED_SIGNATURE,
        /** The timestamp is older than the tolerance: a replay, a delayed delivery or a clock that runs fast here. */
        TIMESTAMP_TOO_OLD,
        /** The timestamp lies further in the future than the tolerance: most often a clock that runs slow here. */
        TIMESTAMP_TOO_NEW,
        /** No signature fits any configured secret. */
        NO_MATCHING_SIGNATURE
    }

    /** Why the delivery was refused. */
    private final Reason reason;

    /**
     * A refusal with its reason.
     *
     * @param reason why
     * @param message what is wrong with the delivery and what to check; no secret
     */
    public WebhookVerificationException(Reason reason, String message) {
        super(message, null, null);
        this.reason = reason;
    }

    /**
     * Tells why the delivery was refused.
     *
     * @return the reason code
     */
    public Reason reason() {
        return reason;
    }
}
