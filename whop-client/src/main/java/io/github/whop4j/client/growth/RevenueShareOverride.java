package io.github.whop4j.client.growth;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Terms that give an affiliate a share of the revenue.
 *
 * @param id the affiliate once more; {@code aff_…}
 * @param commissionValue what the affiliate gets; percent, or dollars in decimal major units, as the type says
 * @param overrideType {@code rev_share}
 * @param commissionType percent or a fixed amount
 * @param productId the product they hold for; {@code prod_…}
 * @param revenueBasis what a share is computed from
 */
public record RevenueShareOverride(
        String id,
        BigDecimal commissionValue,
        String overrideType,
        @Nullable AffiliatePayoutType commissionType,
        @Nullable String productId,
        @Nullable AffiliateRevenueBasis revenueBasis)
        implements CreateAffiliateOverride {
    /**
     * Starts with what is required.
     *
     * @param id the affiliate once more; {@code aff_…}
     * @param commissionValue what the affiliate gets; percent, or dollars in decimal major units, as the type says
     * @return a builder
     */
    public static Builder builder(String id, BigDecimal commissionValue) {
        return new Builder(id, commissionValue);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String id;
        private final BigDecimal commissionValue;
        private @Nullable AffiliatePayoutType commissionType;
        private @Nullable String productId;
        private @Nullable AffiliateRevenueBasis revenueBasis;

        private Builder(String id, BigDecimal commissionValue) {
            this.id = id;
            this.commissionValue = commissionValue;
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

        /**
         * The product they hold for.
         *
         * @param productId {@code prod_…}
         */
        public Builder productId(String productId) {
            this.productId = productId;
            return this;
        }

        /**
         * What a share is computed from.
         *
         * @param revenueBasis one of its constants, or a word of your own through {@code of}
         */
        public Builder revenueBasis(AffiliateRevenueBasis revenueBasis) {
            this.revenueBasis = revenueBasis;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public RevenueShareOverride build() {
            return new RevenueShareOverride(id, commissionValue, "rev_share", commissionType, productId, revenueBasis);
        }
    }
}
