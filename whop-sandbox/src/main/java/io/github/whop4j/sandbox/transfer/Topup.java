package io.github.whop4j.sandbox.transfer;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Money a company puts into its own balance, or tried to.
 *
 * @param id {@code pay_…}
 * @param companyId whose balance
 * @param paymentMethodId {@code payt_…}, where it comes from
 * @param amount major units
 * @param currency lower case
 * @param createdAt when it was asked for
 * @param status {@code ReceiptStatus}: paid, pending, or open when the card was declined; null counts as paid
 * @param paidAt when the money came, or null
 */
public record Topup(
        String id,
        String companyId,
        String paymentMethodId,
        BigDecimal amount,
        String currency,
        Instant createdAt,
        @Nullable String status,
        @Nullable Instant paidAt) {
    Topup next(String next, @Nullable Instant paid) {
        return new Topup(id, companyId, paymentMethodId, amount, currency, createdAt, next, paid);
    }
}
