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
 * @param statusWord the state as stored: a {@link WithdrawalStatus} in lower case, or a word of Whop's that this version
 *     does not know
 * @param createdAt when the seller asked
 */
public record Withdrawal(
        UUID id,
        UUID sellerId,
        @Nullable String whopId,
        Money amount,
        String payoutMethodId,
        String statusWord,
        Instant createdAt) {
    /**
     * The state.
     *
     * @return {@link WithdrawalStatus#OTHER} where {@link #statusWord} is not known
     */
    public WithdrawalStatus status() {
        return WithdrawalStatus.of(statusWord);
    }
}
