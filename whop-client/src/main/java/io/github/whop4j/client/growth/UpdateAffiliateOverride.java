package io.github.whop4j.client.growth;

import io.github.whop4j.client.Patch;
import java.math.BigDecimal;

/**
 * Changes to the terms of an affiliate. What is not mentioned stays as it is.
 *
 * @param appliesToPayments which payments of a buyer they hold for
 * @param commissionType percent or a fixed amount
 * @param commissionValue what the affiliate gets; percent, or dollars in decimal major units, as the type says
 * @param revenueBasis what a share is computed from
 */
public record UpdateAffiliateOverride(
        Patch<AffiliateAppliesToPayments> appliesToPayments,
        Patch<AffiliatePayoutType> commissionType,
        Patch<BigDecimal> commissionValue,
        Patch<AffiliateRevenueBasis> revenueBasis) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<AffiliateAppliesToPayments> appliesToPayments = Patch.absent();
        private Patch<AffiliatePayoutType> commissionType = Patch.absent();
        private Patch<BigDecimal> commissionValue = Patch.absent();
        private Patch<AffiliateRevenueBasis> revenueBasis = Patch.absent();

        private Builder() {}

        /**
         * Which payments of a buyer they hold for.
         *
         * @param appliesToPayments one of its constants, or a word of your own through {@code of}
         */
        public Builder appliesToPayments(AffiliateAppliesToPayments appliesToPayments) {
            this.appliesToPayments = Patch.set(appliesToPayments);
            return this;
        }

        /** {@return this, and empties what {@link #appliesToPayments(AffiliateAppliesToPayments)} sets} */
        public Builder clearAppliesToPayments() {
            appliesToPayments = Patch.clear();
            return this;
        }

        /**
         * Percent or a fixed amount.
         *
         * @param commissionType one of its constants, or a word of your own through {@code of}
         */
        public Builder commissionType(AffiliatePayoutType commissionType) {
            this.commissionType = Patch.set(commissionType);
            return this;
        }

        /** {@return this, and empties what {@link #commissionType(AffiliatePayoutType)} sets} */
        public Builder clearCommissionType() {
            commissionType = Patch.clear();
            return this;
        }

        /**
         * What the affiliate gets.
         *
         * @param commissionValue percent, or dollars in decimal major units, as the type says
         */
        public Builder commissionValue(BigDecimal commissionValue) {
            this.commissionValue = Patch.set(commissionValue);
            return this;
        }

        /** {@return this, and empties what {@link #commissionValue(BigDecimal)} sets} */
        public Builder clearCommissionValue() {
            commissionValue = Patch.clear();
            return this;
        }

        /**
         * What a share is computed from.
         *
         * @param revenueBasis one of its constants, or a word of your own through {@code of}
         */
        public Builder revenueBasis(AffiliateRevenueBasis revenueBasis) {
            this.revenueBasis = Patch.set(revenueBasis);
            return this;
        }

        /** {@return this, and empties what {@link #revenueBasis(AffiliateRevenueBasis)} sets} */
        public Builder clearRevenueBasis() {
            revenueBasis = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateAffiliateOverride build() {
            return new UpdateAffiliateOverride(appliesToPayments, commissionType, commissionValue, revenueBasis);
        }
    }
}
