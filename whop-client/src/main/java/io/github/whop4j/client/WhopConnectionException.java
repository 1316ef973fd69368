package io.github.whop4j.client;

import org.jspecify.annotations.Nullable;

/**
 * No complete answer arrived: no connection, a broken one, or a body cut off in the middle. Whether Whop acted on the
 * request is unknown.
 */
public final class WhopConnectionException extends WhopException {
    private static final long serialVersionUID = 1;

    /**
     * For the client, and for tests that need one.
     *
     * @param call what was tried
     * @param cause what the network said, or null
     */
    public WhopConnectionException(CallInfo call, @Nullable Throwable cause) {
        super(
                call.method() + " " + call.path() + " got no complete answer"
                        + (cause == null ? "" : " (" + cause + ")")
                        + ". Whether Whop acted on it is unknown; "
                        + (call.idempotencyKey() == null
                                ? "check the network and repeat the call. "
                                : "check the network and repeat the call with the same idempotency key. ")
                        + describe(call),
                cause,
                call);
    }
}
