package io.github.whop4j.sandbox.payout;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a platform adds to the fee of a kind of withdrawal.
 *
 * @param id {@code fmkp_…}
 * @param companyId whose withdrawals; a platform's own markup stands for all its connected companies
 * @param feeType {@code FeeMarkupType}
 * @param fixedFeeUsd US dollars, or null
 * @param percentageFee percent of the withdrawal, or null
 * @param notes what it is for
 * @param createdAt when it was first set
 * @param updatedAt when it was last set
 */
public record FeeMarkup(
        String id,
        String companyId,
        String feeType,
        @Nullable BigDecimal fixedFeeUsd,
        @Nullable BigDecimal percentageFee,
        @Nullable String notes,
        Instant createdAt,
        Instant updatedAt) {}
