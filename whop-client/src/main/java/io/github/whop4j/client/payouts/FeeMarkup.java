package io.github.whop4j.client.payouts;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a platform adds to the fee of its sellers' withdrawals.
 *
 * @param id its id
 * @param createdAt when it was made
 * @param feeType which withdrawals it is added to
 * @param fixedFeeUsd a fixed fee for each withdrawal, in US dollars (10.50), 0 to 50
 * @param notes for the team only
 * @param percentageFee a share of each withdrawal in percent, 0 to 25; 10 is ten percent
 * @param updatedAt when it last changed
 */
public record FeeMarkup(
        String id,
        @Nullable Instant createdAt,
        @Nullable FeeMarkupType feeType,
        @Nullable BigDecimal fixedFeeUsd,
        @Nullable String notes,
        @Nullable BigDecimal percentageFee,
        @Nullable Instant updatedAt) {}
