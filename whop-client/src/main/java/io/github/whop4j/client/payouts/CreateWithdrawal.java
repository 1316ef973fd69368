package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Money to be paid out.
 *
 * @param companyId whose balance; {@code biz_…}
 * @param amount in decimal major units (10.50), above zero
 * @param currency of the amount
 * @param payoutMethodId where to; {@code potk_…}, the default one if not set
 * @param platformCoversFees whether the platform pays the fees
 * @param statementDescriptor what the company finds on its bank statement; 5 to 22 characters
 */
public record CreateWithdrawal(
        String companyId,
        BigDecimal amount,
        Currency currency,
        @Nullable String payoutMethodId,
        @Nullable Boolean platformCoversFees,
        @Nullable String statementDescriptor) {
    /**
     * Starts with what is required.
     *
     * @param companyId whose balance; {@code biz_…}
     * @param amount in decimal major units (10.50), above zero
     * @param currency of the amount
     * @return a builder
     */
    public static Builder builder(String companyId, BigDecimal amount, Currency currency) {
        return new Builder(companyId, amount, currency);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final BigDecimal amount;
        private final Currency currency;
        private @Nullable String payoutMethodId;
        private @Nullable Boolean platformCoversFees;
        private @Nullable String statementDescriptor;

        private Builder(String companyId, BigDecimal amount, Currency currency) {
            this.companyId = companyId;
            this.amount = amount;
            this.currency = currency;
        }

        /**
         * Where to.
         *
         * @param payoutMethodId {@code potk_…}, the default one if not set
         */
        public Builder payoutMethodId(String payoutMethodId) {
            this.payoutMethodId = payoutMethodId;
            return this;
        }

        /**
         * Whether the platform pays the fees.
         *
         * @param platformCoversFees {@code true} for yes
         */
        public Builder platformCoversFees(boolean platformCoversFees) {
            this.platformCoversFees = platformCoversFees;
            return this;
        }

        /**
         * What the company finds on its bank statement.
         *
         * @param statementDescriptor 5 to 22 characters
         */
        public Builder statementDescriptor(String statementDescriptor) {
            this.statementDescriptor = statementDescriptor;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateWithdrawal build() {
            return new CreateWithdrawal(
                    companyId, amount, currency, payoutMethodId, platformCoversFees, statementDescriptor);
        }
    }
}
