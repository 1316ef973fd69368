package io.github.whop4j.gigflow.auth;

import java.time.Duration;

/** A user tries passwords faster than people type them: 429. */
final class TooManyAttemptsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttemptsException(Duration wait) {
        super("Too many attempts. Wait a minute, then try again.");
        this.wait = wait;
    }

    /** Whole seconds, rounded up, at least one. */
    long retryAfterSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
