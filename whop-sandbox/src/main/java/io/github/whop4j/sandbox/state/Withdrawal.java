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
 * @param markup what of the amount goes to the company's platform once it is completed; null counts as nothing
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
        Instant updatedAt,
        @Nullable BigDecimal markup) {
    /**
     * What the bank gets.
     *
     * @return the amount without the markup
     */
    public BigDecimal net() {
        return markup == null ? amount : amount.subtract(markup);
    }

    /**
     * This withdrawal a step further.
     *
     * @param next the new status
     * @param code why it failed, or null
     * @param message why it failed, or null
     * @param now the time
     * @return a copy
     */
    public Withdrawal next(String next, @Nullable String code, @Nullable String message, Instant now) {
        return new Withdrawal(
                id, companyId, payoutMethodId, currency, amount, next, code, message, createdAt, now, markup);
    }
}
