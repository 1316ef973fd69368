package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a seller asks for.
 *
 * @param amount more than zero
 * @param payoutMethodId one of the seller's own payout methods
 * @param idempotencyKey the same key twice is the same withdrawal; up to 100 characters; null for a new one each time
 */
public record WithdrawalRequest(
        Money amount, String payoutMethodId, @Nullable String idempotencyKey) {}
