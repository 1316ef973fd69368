package io.github.whop4j.client.memberships;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Tokens to be taken from a person.
 *
 * @param companyId whose tokens they are; {@code biz_…}
 * @param userId whom they are taken from; {@code user_…}
 * @param amount how many; tokens, not money
 * @param transactionType always {@code subtract}
 * @param description what it is for
 * @param idempotencyKey your own key for this; a request repeated with it counts once
 */
public record SubtractCompanyTokens(
        String companyId,
        String userId,
        BigDecimal amount,
        String transactionType,
        @Nullable String description,
        @Nullable String idempotencyKey)
        implements CreateCompanyTokenTransaction {
    /**
     * Starts with what is required.
     *
     * @param companyId whose tokens they are; {@code biz_…}
     * @param userId whom they are taken from; {@code user_…}
     * @param amount how many; tokens, not money
     * @return a builder
     */
    public static Builder builder(String companyId, String userId, BigDecimal amount) {
        return new Builder(companyId, userId, amount);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final String userId;
        private final BigDecimal amount;
        private @Nullable String description;
        private @Nullable String idempotencyKey;

        private Builder(String companyId, String userId, BigDecimal amount) {
            this.companyId = companyId;
            this.userId = userId;
            this.amount = amount;
        }

        /**
         * What it is for.
         *
         * @param description as text
         */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /**
         * Your own key for this.
         *
         * @param idempotencyKey a request repeated with it counts once
         */
        public Builder idempotencyKey(String idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public SubtractCompanyTokens build() {
            return new SubtractCompanyTokens(companyId, userId, amount, "subtract", description, idempotencyKey);
        }
    }
}
