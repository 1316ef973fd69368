package io.github.whop4j.gigflow;

import java.util.Set;

/** The environment cannot be worked with; the message names every variable at fault, and no value. */
public final class InvalidConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidConfigException(Set<String> complaints) {
        super("GigFlow cannot start:\n  - " + String.join("\n  - ", complaints));
    }
}
