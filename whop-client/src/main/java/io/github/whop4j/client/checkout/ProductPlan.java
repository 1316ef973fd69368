package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price made together with its product.
 *
 * @param baseCurrency of all prices
 * @param billingPeriod days between renewals
 * @param customFields what the buyer is asked
 * @param initialPrice due at once; in decimal major units (10.50)
 * @param planType once or again and again
 * @param releaseMethod how it is sold
 * @param renewalPrice due every period; in decimal major units (10.50)
 * @param visibility where it can be seen
 */
public record ProductPlan(
        @Nullable Currency baseCurrency,
        @Nullable Integer billingPeriod,
        @Nullable List<CustomField> customFields,
        @Nullable BigDecimal initialPrice,
        @Nullable PlanType planType,
        @Nullable ReleaseMethod releaseMethod,
        @Nullable BigDecimal renewalPrice,
        @Nullable Visibility visibility) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable Currency baseCurrency;
        private @Nullable Integer billingPeriod;
        private @Nullable List<CustomField> customFields;
        private @Nullable BigDecimal initialPrice;
        private @Nullable PlanType planType;
        private @Nullable ReleaseMethod releaseMethod;
        private @Nullable BigDecimal renewalPrice;
        private @Nullable Visibility visibility;

        private Builder() {}

        /**
         * Of all prices.
         *
         * @param baseCurrency one of its constants, or a word of your own through {@code of}
         */
        public Builder baseCurrency(Currency baseCurrency) {
            this.baseCurrency = baseCurrency;
            return this;
        }

        /**
         * Days between renewals.
         *
         * @param billingPeriod the number
         */
        public Builder billingPeriod(int billingPeriod) {
            this.billingPeriod = billingPeriod;
            return this;
        }

        /**
         * What the buyer is asked.
         *
         * @param customFields all of them
         */
        public Builder customFields(List<CustomField> customFields) {
            this.customFields = List.copyOf(customFields);
            return this;
        }

        /**
         * Due at once.
         *
         * @param initialPrice in decimal major units (10.50)
         */
        public Builder initialPrice(BigDecimal initialPrice) {
            this.initialPrice = initialPrice;
            return this;
        }

        /**
         * Once or again and again.
         *
         * @param planType one of its constants, or a word of your own through {@code of}
         */
        public Builder planType(PlanType planType) {
            this.planType = planType;
            return this;
        }

        /**
         * How it is sold.
         *
         * @param releaseMethod one of its constants, or a word of your own through {@code of}
         */
        public Builder releaseMethod(ReleaseMethod releaseMethod) {
            this.releaseMethod = releaseMethod;
            return this;
        }

        /**
         * Due every period.
         *
         * @param renewalPrice in decimal major units (10.50)
         */
        public Builder renewalPrice(BigDecimal renewalPrice) {
            this.renewalPrice = renewalPrice;
            return this;
        }

        /**
         * Where it can be seen.
         *
         * @param visibility one of its constants, or a word of your own through {@code of}
         */
        public Builder visibility(Visibility visibility) {
            this.visibility = visibility;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public ProductPlan build() {
            return new ProductPlan(
                    baseCurrency,
                    billingPeriod,
                    customFields,
                    initialPrice,
                    planType,
                    releaseMethod,
                    renewalPrice,
                    visibility);
        }
    }
}
