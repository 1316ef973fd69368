package io.github.whop4j.client;

import org.jspecify.annotations.Nullable;

/** The time allowed for the call, or for its last attempt, ran out. Whether Whop acted on the request is unknown. */
public final class WhopTimeoutException extends WhopException {
    private static final long serialVersionUID = 1;

    /**
     * For the client, and for tests that need one.
     *
     * @param call what was tried
     * @param cause what the network said, or null
     */
    public WhopTimeoutException(CallInfo call, @Nullable Throwable cause) {
        super(
                call.method() + " " + call.path() + " was not answered in time. Whether Whop acted on it is unknown; "
                        + (call.idempotencyKey() == null
                                ? "repeat the call, or allow it more time. "
                                : "repeat the call with the same idempotency key, or allow it more time. ")
                        + describe(call),
                cause,
                call);
    }
}
