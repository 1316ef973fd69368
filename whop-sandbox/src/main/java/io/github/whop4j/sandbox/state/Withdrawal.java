package io.github.whop4j.sandbox.state;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A company taking its money out.
 *
 * @param id {@code wdrl_…}
 * @param companyId whose money
 * @param payoutMethodId where to
 * @param currency lower case
 * @param amount major units, taken from the balance
 * @param status {@code WithdrawalStatus}: requested, completed, failed, …
 * @param errorCode why it failed, in Whop's words
 * @param errorMessage why it failed
 * @param createdAt when it was asked for
 * @param updatedAt when it last changed
 */
public record Withdrawal(
        String id,
        String companyId,
        String payoutMethodId,
        String currency,
        BigDecimal amount,
        String status,
        @Nullable String errorCode,
        @Nullable String errorMessage,
        Instant createdAt,
        Instant updatedAt) {}
