package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal as Whop told it when asked.
 *
 * @param id Whop's id
 * @param companyId whose; null if Whop did not say
 * @param amount how much left the balance
 * @param statusWord Whop's own word, such as {@code requested} or {@code completed}
 * @param createdAt when Whop took it
 */
public record WithdrawalSnapshot(
        String id,
        @Nullable String companyId,
        Money amount,
        String statusWord,
        @Nullable Instant createdAt) {}
