package io.github.whop4j.gigflow.web.json;

import org.jspecify.annotations.Nullable;

/** A request whose JSON cannot be read, or has fields of the wrong type: 400. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedJsonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
