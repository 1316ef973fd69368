package io.github.whop4j.marketplace.whop;

import io.github.whop4j.client.WhopApiException;
import io.github.whop4j.client.WhopException;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Turns the client's errors into the core's. What Whop wrote stays in the cause, for logs; people are told what was
 * attempted and what to do.
 */
final class WhopErrors {
    private static final int REQUEST_TIMEOUT = 408;

    private WhopErrors() {}

    /**
     * Asks.
     *
     * @param attempt what is attempted, as it reads after "Whop refused to", such as {@code open the checkout}
     */
    static <T> T to(String attempt, Supplier<T> call) {
        try {
            return call.get();
        } catch (WhopException e) {
            throw translate(attempt, e);
        }
    }

    /** Asks for one thing that may not exist. */
    static <T> Optional<T> ifThere(String attempt, Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (WhopApiException.NotFound e) {
            return Optional.empty();
        } catch (WhopException e) {
            throw translate(attempt, e);
        }
    }

    /** Whop answered, but without what the answer is for. What was asked has happened all the same. */
    static WhopUnavailableException incomplete(String attempt) {
        return unavailable(attempt, new IllegalStateException("A required part of Whop's answer is missing."));
    }

    private static WhopUnavailableException translate(String attempt, WhopException e) {
        if (!(e instanceof WhopApiException answer)) {
            return unavailable(attempt, e); // no answer, or one no one could read: it may have happened
        }
        if ("idempotency_key_mismatch".equals(answer.code())) {
            return new WhopUnavailableException(
                    "whop_key_mismatch",
                    "Whop remembers a different attempt to " + attempt + " under the same key.",
                    false,
                    e);
        }
        if (answer instanceof WhopApiException.Unauthorized || answer instanceof WhopApiException.Forbidden) {
            return new WhopUnavailableException(
                    "whop_not_authorized",
                    "The marketplace is not allowed to " + attempt + " at Whop: its operator must check the API key.",
                    false,
                    e);
        }
        boolean later = answer.status() >= 500
                || answer.status() == REQUEST_TIMEOUT
                || answer instanceof WhopApiException.RateLimited
                || "idempotency_request_in_progress".equals(answer.code());
        return later || answer.status() < 400
                ? unavailable(attempt, e)
                : new WhopUnavailableException(
                        WhopUnavailableException.REFUSED, "Whop refused to " + attempt + ".", false, e);
    }

    private static WhopUnavailableException unavailable(String attempt, Exception cause) {
        return new WhopUnavailableException(
                "whop_unavailable",
                "Whop did not answer the attempt to " + attempt + ". Try again in a moment.",
                true,
                cause);
    }
}
