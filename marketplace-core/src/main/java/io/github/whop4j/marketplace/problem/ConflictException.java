package io.github.whop4j.marketplace.problem;

import java.util.Map;

/** The thing is in a state in which this cannot be done; {@code details} names the state and what is allowed. */
public final class ConflictException extends MarketplaceException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal without further facts.
     *
     * @param code stable name
     * @param message what was wrong and what to do
     */
    public ConflictException(String code, String message) {
        this(code, message, Map.of());
    }

    /**
     * A refusal with facts.
     *
     * @param code stable name
     * @param message what was wrong and what to do
     * @param details strings, numbers and lists of strings
     */
    public ConflictException(String code, String message, Map<String, ?> details) {
        super(code, message, details, null);
    }
}
