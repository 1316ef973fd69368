package io.github.whop4j.sandbox.transfer;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Money a company put into its own balance.
 *
 * @param id {@code pay_…}
 * @param companyId whose balance
 * @param paymentMethodId {@code payt_…}, where it came from
 * @param amount major units
 * @param currency lower case
 * @param createdAt when it was asked for
 */
public record Topup(
        String id, String companyId, String paymentMethodId, BigDecimal amount, String currency, Instant createdAt) {}
