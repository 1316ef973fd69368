package io.github.whop4j.marketplace.problem;

import java.util.Map;

/** The caller may know of the thing but not do this with it. */
public final class NotAllowedException extends MarketplaceException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal without further facts.
     *
     * @param code stable name
     * @param message what was wrong and what to do
     */
    public NotAllowedException(String code, String message) {
        this(code, message, Map.of());
    }

    /**
     * A refusal with facts.
     *
     * @param code stable name
     * @param message what was wrong and what to do
     * @param details strings, numbers and lists of strings
     */
    public NotAllowedException(String code, String message, Map<String, ?> details) {
        super(code, message, details, null);
    }
}
