package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.money.Money;
import java.time.Instant;
import java.util.UUID;

/** Where an order leaves money to be sent back. Used inside a transaction. */
public interface RefundQueue {
    /**
     * Queues a refund; a job sends it.
     *
     * @param refundId for a new row
     * @param order whose payment
     * @param amount how much
     * @param idempotencyKey the same key twice is the same refund
     * @param at when it was decided
     * @return false if that key is there already; nothing is written then
     */
    boolean queue(UUID refundId, Order order, Money amount, String idempotencyKey, Instant at);
}
