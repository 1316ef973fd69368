package io.github.whop4j.marketplace.refund;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refunds decided here and not yet finished. Used inside transactions. */
public interface RefundStore {
    /**
     * Refunds that are due, pushed back so that no other node takes them meanwhile, with their attempts counted.
     *
     * @param now the time
     * @param until when another node may take them
     * @param limit how many at most
     * @return oldest first
     */
    List<Queued> takeDue(Instant now, Instant until, int limit);

    /**
     * Whop took the request; the money is on its way.
     *
     * @param nextAttemptAt when to look whether it arrived
     */
    void requested(UUID id, Instant nextAttemptAt, Instant now);

    /**
     * Not done yet.
     *
     * @param error why
     * @param nextAttemptAt when to try again
     */
    void postpone(UUID id, String error, Instant nextAttemptAt, Instant now);

    /**
     * Will not be done by us: a person must look.
     *
     * @param error why
     * @return false if it was settled already; nothing is written then
     */
    boolean fail(UUID id, String error, Instant now);

    /**
     * A refund that is not finished.
     *
     * @param id ours
     * @param orderId whose money goes back
     * @param idempotencyKey the same on every attempt
     * @param whole whether it is all that the buyer has not got back yet
     * @param requested whether Whop has taken the request already
     * @param attempts how often it was taken, this time included
     * @param createdAt when it was decided
     * @param lastError why it was not done so far; null if it was not tried
     */
    record Queued(
            UUID id,
            UUID orderId,
            String idempotencyKey,
            boolean whole,
            boolean requested,
            int attempts,
            Instant createdAt,
            @Nullable String lastError) {}
}
