package io.github.whop4j.client.payments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of a payment to give back.
 *
 * @param partialAmount in decimal major units (10.50) of the payment's currency; null for all of it
 */
public record RefundPayment(@Nullable BigDecimal partialAmount) {
    /**
     * Everything the buyer paid.
     *
     * @return the request
     */
    public static RefundPayment full() {
        return new RefundPayment(null);
    }

    /**
     * A part of it.
     *
     * @param amount in decimal major units (10.50) of the payment's currency, above zero
     * @return the request
     */
    public static RefundPayment partial(BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A refund gives back more than zero, not " + amount.toPlainString());
        }
        return new RefundPayment(amount);
    }
}
