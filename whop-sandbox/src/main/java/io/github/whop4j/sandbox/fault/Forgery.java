package io.github.whop4j.sandbox.fault;

/** Ways in which a webhook is not what its signature says. A receiver has to refuse each of them. */
public enum Forgery {
    /** Signed with another secret. */
    WRONG_SECRET,
    /** Signed, then a field was added to the body. */
    CHANGED_BODY,
    /** Rightly signed an hour ago: a replay. */
    OLD_TIMESTAMP,
    /** Rightly signed, but with a time an hour from now. */
    FUTURE_TIMESTAMP,
    /** Without {@code webhook-signature}. */
    NO_SIGNATURE,
    /** Without {@code webhook-timestamp}. */
    NO_TIMESTAMP,
    /** Without {@code webhook-id}. */
    NO_ID
}
