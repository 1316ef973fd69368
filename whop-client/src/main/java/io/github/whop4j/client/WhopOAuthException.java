package io.github.whop4j.client;

import org.jspecify.annotations.Nullable;

/** Signing in with Whop failed. The package {@code oauth} says in which way. */
public non-sealed class WhopOAuthException extends WhopException {
    private static final long serialVersionUID = 1;

    /**
     * A failure with its reason.
     *
     * @param message what happened and what to do; no token, no code
     * @param cause what led to it, or null
     * @param call the HTTP call that failed, or null if none was made
     */
    public WhopOAuthException(String message, @Nullable Throwable cause, @Nullable CallInfo call) {
        super(message, cause, call);
    }
}
