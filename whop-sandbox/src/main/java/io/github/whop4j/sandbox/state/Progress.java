package io.github.whop4j.sandbox.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a payment has come.
 *
 * @param status {@code ReceiptStatus} of the contract: paid, open, …
 * @param substatus {@code FriendlyReceiptStatus}: succeeded, failed, …
 * @param failureMessage why the card was declined, or null when it was not
 * @param failedAttempts how often a card was declined
 * @param lastAttemptAt when a card was last tried, or null before the first try
 * @param nextAttemptAt when it will be tried again by itself, or null when it will not
 * @param paidAt when it was paid, or null when it was not
 */
public record Progress(
        String status,
        String substatus,
        @Nullable String failureMessage,
        int failedAttempts,
        @Nullable Instant lastAttemptAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant paidAt) {
    /**
     * The beginning: nothing tried yet.
     *
     * @return open and incomplete
     */
    public static Progress begun() {
        return new Progress("open", "incomplete", null, 0, null, null, null);
    }

    /**
     * A card was taken.
     *
     * @param now the time
     * @return paid
     */
    public Progress succeeded(Instant now) {
        return new Progress("paid", "succeeded", null, failedAttempts, now, null, now);
    }

    /**
     * A bank takes its time.
     *
     * @return pending
     */
    public Progress pending(Instant now) {
        return new Progress("pending", "pending", null, failedAttempts, now, null, null);
    }

    /**
     * A card was declined.
     *
     * @param substatus failed, or past_due for a renewal
     * @param why what the buyer is told
     * @param now the time
     * @param nextAttemptAt when it is tried again by itself, or null
     * @return open, with one failure more
     */
    public Progress declined(String substatus, String why, Instant now, @Nullable Instant nextAttemptAt) {
        return new Progress("open", substatus, why, failedAttempts + 1, now, nextAttemptAt, null);
    }

    /**
     * It is not to be paid any more.
     *
     * @param status void or uncollectible
     * @param substatus canceled or uncollectible
     * @return never tried again
     */
    public Progress closed(String status, String substatus) {
        return new Progress(status, substatus, failureMessage, failedAttempts, lastAttemptAt, null, null);
    }

    /**
     * A dispute or a refund says something new about it.
     *
     * @param next the new substatus
     * @return the same otherwise
     */
    public Progress withSubstatus(String next) {
        return new Progress(status, next, failureMessage, failedAttempts, lastAttemptAt, nextAttemptAt, paidAt);
    }
}
