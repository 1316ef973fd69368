package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a seller to take money out.
 *
 * @param id ours
 * @param sellerId whose
 * @param whopId Whop's id; null until Whop answered
 * @param amount how much leaves the balance
 * @param payoutMethodId where to; empty if it was made in Whop's own portal
 * @param status {@code submitting}, {@code unknown} (no answer yet; asked again with the same key), {@code refused}, or
 *     Whop's own word ({@code requested}, {@code in_transit}, {@code completed}, {@code failed}, …)
 * @param createdAt when the seller asked
 */
public record Withdrawal(
        UUID id,
        UUID sellerId,
        @Nullable String whopId,
        Money amount,
        String payoutMethodId,
        String status,
        Instant createdAt) {}
