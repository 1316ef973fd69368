package io.github.whop4j.client.growth;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Terms for one plan.
 *
 * @param planId the plan they hold for; {@code plan_…}
 * @param id the affiliate once more; {@code aff_…}
 * @param commissionValue what the affiliate gets; percent, or dollars in decimal major units, as the type says
 * @param overrideType {@code standard}
 * @param appliesToPayments which payments of a buyer they hold for
 * @param commissionType percent or a fixed amount
 */
public record StandardOverride(
        String planId,
        String id,
        BigDecimal commissionValue,
        String overrideType,
        @Nullable AffiliateAppliesToPayments appliesToPayments,
        @Nullable AffiliatePayoutType commissionType)
        implements CreateAffiliateOverride {
    /**
     * Starts with what is required.
     *
     * @param planId the plan they hold for; {@code plan_…}
     * @param id the affiliate once more; {@code aff_…}
     * @param commissionValue what the affiliate gets; percent, or dollars in decimal major units, as the type says
     * @return a builder
     */
    public static Builder builder(String planId, String id, BigDecimal commissionValue) {
        return new Builder(planId, id, commissionValue);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String planId;
        private final String id;
        private final BigDecimal commissionValue;
        private @Nullable AffiliateAppliesToPayments appliesToPayments;
        private @Nullable AffiliatePayoutType commissionType;

        private Builder(String planId, String id, BigDecimal commissionValue) {
            this.planId = planId;
            this.id = id;
            this.commissionValue = commissionValue;
        }

        /**
         * Which payments of a buyer they hold for.
         *
         * @param appliesToPayments one of its constants, or a word of your own through {@code of}
         */
        public Builder appliesToPayments(AffiliateAppliesToPayments appliesToPayments) {
            this.appliesToPayments = appliesToPayments;
            return this;
        }

        /**
         * Percent or a fixed amount.
         *
         * @param commissionType one of its constants, or a word of your own through {@code of}
         */
        public Builder commissionType(AffiliatePayoutType commissionType) {
            this.commissionType = commissionType;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public StandardOverride build() {
            return new StandardOverride(planId, id, commissionValue, "standard", appliesToPayments, commissionType);
        }
    }
}
