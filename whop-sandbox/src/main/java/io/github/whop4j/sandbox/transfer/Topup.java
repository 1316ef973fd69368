package io.github.whop4j.sandbox.transfer;

import java.math.BigDecimal;
import java.time.Instant;

/** Money a company put into its own balance. */
record Topup(
        String id, String companyId, String paymentMethodId, BigDecimal amount, String currency, Instant createdAt) {}
