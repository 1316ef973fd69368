package io.github.whop4j.marketplace.checkout;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How checkouts are kept alive.
 *
 * @param redirectUrl where Whop sends the buyer afterwards; our id is added as {@code checkout_id}; null to stay at Whop
 * @param pollInterval how long after opening the poller first looks; later looks come less often
 * @param expiry how long an unpaid checkout is looked after
 */
public record CheckoutPolicy(@Nullable URI redirectUrl, Duration pollInterval, Duration expiry) {
    /** Polls get rarer with a checkout's age, but never rarer than this while it lives. */
    private static final Duration RAREST = Duration.ofMinutes(30);

    /** Up to three minutes after opening every poll comes at the interval; from then on at a sixth of the age. */
    private static final int SHARE_OF_AGE = 6;

    /**
     * Refuses what could never work.
     *
     * @param redirectUrl absolute, or null
     * @param pollInterval more than nothing
     * @param expiry longer than the interval
     */
    public CheckoutPolicy {
        if (redirectUrl != null && !redirectUrl.isAbsolute()) {
            throw new IllegalArgumentException("The checkout redirect URL must be absolute, not " + redirectUrl + ".");
        }
        if (pollInterval.isNegative() || pollInterval.isZero()) {
            throw new IllegalArgumentException(
                    "The poll interval must be more than nothing, not " + pollInterval + ".");
        }
        if (expiry.compareTo(pollInterval) <= 0) {
            throw new IllegalArgumentException(
                    "Checkouts must live longer (" + expiry + ") than the poll interval (" + pollInterval + ").");
        }
    }

    /**
     * How long to wait before the next look.
     *
     * @param age of the checkout
     * @return the interval at first, then a sixth of the age, at most half an hour
     */
    public Duration nextPollAfter(Duration age) {
        Duration wait = age.dividedBy(SHARE_OF_AGE);
        if (wait.compareTo(RAREST) > 0) {
            wait = RAREST;
        }
        return wait.compareTo(pollInterval) < 0 ? pollInterval : wait;
    }

    @Nullable
    URI redirectFor(UUID checkoutId) {
        if (redirectUrl == null) {
            return null;
        }
        String base = redirectUrl.toString();
        return URI.create(base + (redirectUrl.getRawQuery() == null ? "?" : "&") + "checkout_id=" + checkoutId);
    }
}
