package io.github.whop4j.marketplace.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where payments are kept. Used inside transactions; only the marketplace itself may write. */
public interface PaymentStore {
    /**
     * Finds by Whop's id.
     *
     * @param paymentId {@code pay_…}
     * @return the payment, if it was written down
     */
    Optional<Payment> find(String paymentId);

    /**
     * Finds the payment that made an order.
     *
     * @return the payment, if there is one
     */
    Optional<Payment> ofOrder(UUID orderId);

    /**
     * Adds a payment. A second call at the same time waits for the first to commit.
     *
     * @param payment a new payment, version 0
     * @return false if it was written down before; nothing is written then
     */
    boolean insert(Payment payment, Instant now);

    /**
     * Writes down what was read anew, if no other caller has since.
     *
     * @param payment as it is to be, with the version it was read with
     * @return false if the version has moved on; nothing is written then
     */
    boolean update(Payment payment, Instant now);
}
