package io.github.whop4j.client;

import org.jspecify.annotations.Nullable;

/**
 * Everything this library throws on purpose, apart from {@link IllegalArgumentException} for arguments that could never
 * work. Each message says what happened and what to do next, and holds no secret. What an exception says never changes, so
 * that threads may share one.
 */
public abstract sealed class WhopException extends RuntimeException
        permits WhopApiException,
                WhopConnectionException,
                WhopTimeoutException,
                WhopInterruptedException,
                WhopDecodingException,
                WhopPagingException,
                FileUploadException,
                WhopOAuthException,
                WebhookVerificationException {
    private static final long serialVersionUID = 1;

    /** Plain data without a serial form of its own, so it stays behind when an exception is serialized. */
    private final transient @Nullable CallInfo call;

    WhopException(String message, @Nullable Throwable cause, @Nullable CallInfo call) {
        super(message, cause);
        this.call = call;
    }

    /**
     * What happened on the wire.
     *
     * @return the call, or null when no HTTP call was involved (a webhook, for example)
     */
    public final @Nullable CallInfo call() {
        return call;
    }

    /**
     * How often the request was sent.
     *
     * @return 0 when no HTTP call was involved
     */
    public final int attempts() {
        return call == null ? 0 : call.attempts();
    }

    /**
     * The idempotency key every attempt carried. Repeat the call with it and the effect happens once.
     *
     * @return the key, or null for a call that is no POST
     */
    public final @Nullable String idempotencyKey() {
        return call == null ? null : call.idempotencyKey();
    }

    /**
     * Whop's id for the request, to quote to its support.
     *
     * @return the id, or null if no answer carried one
     */
    public final @Nullable String requestId() {
        return call == null ? null : call.requestId();
    }

    /** The part of a message that tells which call it is about. */
    static String describe(CallInfo call) {
        StringBuilder text =
                new StringBuilder("[").append(call.attempts()).append(call.attempts() == 1 ? " attempt" : " attempts");
        if (call.requestId() != null) {
            text.append(", request ").append(call.requestId());
        }
        if (call.idempotencyKey() != null) {
            text.append(", idempotency key ").append(call.idempotencyKey());
        }
        if (call.purpose() != null) {
            text.append(", ").append(call.purpose());
        }
        return text.append(']').toString();
    }
}
