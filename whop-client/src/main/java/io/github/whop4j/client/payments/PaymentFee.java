package io.github.whop4j.client.payments;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of the fees taken from a payment.
 *
 * @param amount what it takes, in decimal major units (10.50)
 * @param currency of the amounts
 * @param name for people
 * @param type what it is for
 */
public record PaymentFee(
        @Nullable BigDecimal amount,
        @Nullable Currency currency,
        @Nullable String name,
        @Nullable PaymentFeeType type) {}
