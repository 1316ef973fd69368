package io.github.whop4j.client;

import org.jspecify.annotations.Nullable;

/**
 * The calling thread was interrupted while the call was under way. Nothing more is sent, and the thread's interrupt flag
 * is set again.
 *
 * <p>A wait between two attempts ends at once. An attempt ends when its next byte arrives or its time is up, because a socket
 * does not hear of interrupts; to give up a call that hangs, make it with {@link WhopClient#async} and cancel the future.
 */
public final class WhopInterruptedException extends WhopException {
    private static final long serialVersionUID = 1;

    /**
     * For the client, and for tests that need one.
     *
     * @param call what was tried
     * @param cause the interruption, or null
     */
    public WhopInterruptedException(CallInfo call, @Nullable Throwable cause) {
        super(
                call.method() + " " + call.path()
                        + " was abandoned because its thread was interrupted. Whether Whop acted"
                        + " on it is unknown. " + describe(call),
                cause,
                call);
    }
}
