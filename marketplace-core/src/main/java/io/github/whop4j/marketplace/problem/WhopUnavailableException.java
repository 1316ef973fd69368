package io.github.whop4j.marketplace.problem;

import java.util.Map;

/**
 * Whop refused, failed or did not answer. What was asked of Whop may or may not have happened: every such call carries an
 * idempotency key, so asking again is safe.
 */
public final class WhopUnavailableException extends MarketplaceException {
    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /**
     * A failure of a call to Whop.
     *
     * @param code stable name, such as {@code whop_unavailable} or {@code whop_refused}
     * @param message what was asked and what to do; never Whop's internals, never a secret
     * @param retryable whether the same request may succeed later
     * @param cause the client's error
     */
    public WhopUnavailableException(String code, String message, boolean retryable, Throwable cause) {
        super(code, message, Map.of("retryable", retryable), cause);
        this.retryable = retryable;
    }

    /**
     * Whether the same request may succeed later.
     *
     * @return false when Whop refused the request as such
     */
    public boolean retryable() {
        return retryable;
    }
}
