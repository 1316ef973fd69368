package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.payments.PaymentStatus;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Money put on a company's balance from a saved payment method.
 *
 * @param id its id
 * @param createdAt when it was made
 * @param currency of the amounts
 * @param failureMessage why it failed
 * @param paidAt when the money was taken
 * @param status where it stands; {@code paid} means the money was taken
 * @param total the amount, without fees put on the payer, in decimal major units (10.50)
 */
public record Topup(
        String id,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        @Nullable String failureMessage,
        @Nullable Instant paidAt,
        @Nullable PaymentStatus status,
        @Nullable BigDecimal total) {}
