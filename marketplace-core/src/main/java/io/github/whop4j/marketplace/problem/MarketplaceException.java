package io.github.whop4j.marketplace.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A refusal or failure the caller can act on. Nothing has been changed when one of these is thrown, unless the subtype
 * says otherwise.
 */
public abstract sealed class MarketplaceException extends RuntimeException
        permits InvalidInputException,
                NotFoundException,
                NotAllowedException,
                ConflictException,
                WhopUnavailableException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String message;

    @SuppressWarnings("serial") // the values are strings, numbers and lists of strings, all serializable
    private final Map<String, Object> details;

    MarketplaceException(String code, String message, Map<String, ?> details, @Nullable Throwable cause) {
        super(message, cause);
        this.message = Objects.requireNonNull(message, "message");
        this.code = Objects.requireNonNull(code, "code");
        this.details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /**
     * A stable machine-readable name such as {@code kyc_required}.
     *
     * @return lower-case words joined by underscores
     */
    public String code() {
        return code;
    }

    /**
     * Whole sentences for the caller: what was wrong and what to do.
     *
     * @return never null
     */
    @Override
    public String getMessage() {
        return message;
    }

    /**
     * Facts about the refusal, such as the current state and what is allowed in it.
     *
     * @return an unmodifiable map of strings, numbers and lists of strings; {@code fields} maps each field to what is
     *     wrong with it
     */
    public Map<String, Object> details() {
        return details;
    }
}
