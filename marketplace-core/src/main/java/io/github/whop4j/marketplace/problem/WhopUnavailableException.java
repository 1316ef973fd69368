package io.github.whop4j.marketplace.problem;

import java.util.Map;

/**
 * Whop refused, failed or did not answer. What was asked of Whop may or may not have happened: every such call carries an
 * idempotency key, so asking again is safe.
 */
public final class WhopUnavailableException extends MarketplaceException {
    /** The code for a request that Whop understood and turned down: what was asked did not happen. */
    public static final String REFUSED = "whop_refused";

    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /**
     * A failure of a call to Whop.
     *
     * @param code stable name: {@code whop_unavailable}, {@link #REFUSED}, {@code whop_not_authorized} or
     *     {@code whop_key_mismatch}
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

    /**
     * Whether what was asked is known not to have happened.
     *
     * @return true when Whop understood the request and turned it down
     */
    public boolean refused() {
        return code().equals(REFUSED);
    }
}
