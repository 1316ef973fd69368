package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.internal.http.Outcome.Answered;
import io.github.whop4j.client.internal.http.Outcome.Broken;
import java.io.IOException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Whether to try again and after which wait. Pure: the same attempt and outcome give the same answer.
 *
 * @param maxRetries how often to try again
 * @param clock to read a {@code Retry-After} date against
 * @param jitter spreads clients that failed together; 0 inclusive to 1 exclusive
 */
record RetryPolicy(int maxRetries, Clock clock, DoubleSupplier jitter) {
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);
    private static final double SPREAD = 0.25;

    /**
     * The wait before the next attempt.
     *
     * @param attempts made so far, at least 1
     * @param outcome of the last one
     * @param remaining of the time allowed for the call
     * @return the wait, or null to stop: nothing to gain, no retries left, or the wait would outlast the call
     */
    @Nullable
    Duration delayAfter(int attempts, Outcome outcome, Duration remaining) {
        if (attempts > maxRetries || !mayPass(outcome)) {
            return null;
        }
        Duration wait = outcome instanceof Answered answer ? RetryAfter.of(answer, clock) : null;
        if (wait == null) {
            wait = backoff(attempts);
        }
        return wait.compareTo(remaining) < 0 ? wait : null;
    }

    private static boolean mayPass(Outcome outcome) {
        if (outcome instanceof Broken broken) {
            return mayPass(broken.cause());
        }
        Answered answer = (Answered) outcome;
        if (answer.isReplayed()) {
            // It is on record under this key, and would come again for as long as Whop remembers.
            return false;
        }
        String advice = answer.headers().get("x-should-retry");
        if ("true".equalsIgnoreCase(advice) || "false".equalsIgnoreCase(advice)) {
            return "true".equalsIgnoreCase(advice);
        }
        return switch (answer.status()) {
            case 408, 429 -> true;
            // A conflict stays one, unless it only says that the first try with this key has not finished.
            case 409 ->
                "idempotency_request_in_progress"
                        .equals(ErrorBody.parse(answer.body()).code());
            default -> answer.status() >= 500;
        };
    }

    /** A network may recover; a certificate no one trusts, or cleartext that is forbidden, will not. */
    private static boolean mayPass(IOException cause) {
        return !(cause instanceof SSLPeerUnverifiedException)
                && !(cause instanceof UnknownServiceException)
                && !(cause.getCause() instanceof CertificateException);
    }

    private Duration backoff(int attempts) {
        long doubled = FIRST_WAIT.toMillis() << Math.min(attempts - 1, 10);
        long capped = Math.min(doubled, LONGEST_WAIT.toMillis());
        return Duration.ofMillis(Math.round(capped * (1 - SPREAD * jitter.getAsDouble())));
    }
}
