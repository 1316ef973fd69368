package io.github.whop4j.marketplace.payment;

import java.time.Instant;
import java.util.UUID;

/** Ends the refunds of an order whose payment went back whole. Used inside transactions. */
public interface RefundCompletion {
    /** Everything an order's buyer paid went back. */
    void succeeded(UUID orderId, Instant now);
}
