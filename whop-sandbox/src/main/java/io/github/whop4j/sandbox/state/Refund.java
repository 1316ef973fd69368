package io.github.whop4j.sandbox.state;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Money given back to a buyer.
 *
 * @param id {@code rfnd_…}
 * @param paymentId of which payment
 * @param companyId who gives it back
 * @param currency lower case
 * @param amount major units
 * @param status {@code RefundStatus}: pending, succeeded, …
 * @param createdAt when it was asked for
 * @param settlesAt when a pending one succeeds
 */
public record Refund(
        String id,
        String paymentId,
        String companyId,
        String currency,
        BigDecimal amount,
        String status,
        Instant createdAt,
        Instant settlesAt) {}
