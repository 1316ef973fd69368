package io.github.whop4j.client.payments;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.checkout.CheckoutProduct;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.client.checkout.Visibility;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A price made for one payment. Whop reuses an equal plan of the same company unless told not to.
 *
 * @param currency of all prices
 * @param applicationFeeAmount what the platform keeps of each payment; in decimal major units (10.50), above zero and
 *     below the price
 * @param billingPeriod days between renewals
 * @param description what the buyer gets
 * @param expirationDays days until access ends by itself
 * @param forceCreateNewPlan whether to make a new plan even if an equal one exists
 * @param initialPrice due at once; in decimal major units (10.50)
 * @param internalNotes for the team only
 * @param planType once or again and again
 * @param product what is sold, found by its external identifier or made; instead of a product id
 * @param productId what is sold; {@code prod_…}
 * @param renewalPrice due every period; in decimal major units (10.50)
 * @param title what the buyer reads
 * @param trialPeriodDays days before the first charge
 * @param visibility where it can be seen
 */
public record PaymentPlan(
        Currency currency,
        @Nullable BigDecimal applicationFeeAmount,
        @Nullable Integer billingPeriod,
        @Nullable String description,
        @Nullable Integer expirationDays,
        @Nullable Boolean forceCreateNewPlan,
        @Nullable BigDecimal initialPrice,
        @Nullable String internalNotes,
        @Nullable PlanType planType,
        @Nullable CheckoutProduct product,
        @Nullable String productId,
        @Nullable BigDecimal renewalPrice,
        @Nullable String title,
        @Nullable Integer trialPeriodDays,
        @Nullable Visibility visibility) {
    /**
     * Starts with what is required.
     *
     * @param currency of all prices
     * @return a builder
     */
    public static Builder builder(Currency currency) {
        return new Builder(currency);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final Currency currency;
        private @Nullable BigDecimal applicationFeeAmount;
        private @Nullable Integer billingPeriod;
        private @Nullable String description;
        private @Nullable Integer expirationDays;
        private @Nullable Boolean forceCreateNewPlan;
        private @Nullable BigDecimal initialPrice;
        private @Nullable String internalNotes;
        private @Nullable PlanType planType;
        private @Nullable CheckoutProduct product;
        private @Nullable String productId;
        private @Nullable BigDecimal renewalPrice;
        private @Nullable String title;
        private @Nullable Integer trialPeriodDays;
        private @Nullable Visibility visibility;

        private Builder(Currency currency) {
            this.currency = currency;
        }

        /**
         * What the platform keeps of each payment.
         *
         * @param applicationFeeAmount in decimal major units (10.50), above zero and below the price
         */
        public Builder applicationFeeAmount(BigDecimal applicationFeeAmount) {
            this.applicationFeeAmount = applicationFeeAmount;
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
         * What the buyer gets.
         *
         * @param description as text
         */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /**
         * Days until access ends by itself.
         *
         * @param expirationDays the number
         */
        public Builder expirationDays(int expirationDays) {
            this.expirationDays = expirationDays;
            return this;
        }

        /**
         * Whether to make a new plan even if an equal one exists.
         *
         * @param forceCreateNewPlan {@code true} for yes
         */
        public Builder forceCreateNewPlan(boolean forceCreateNewPlan) {
            this.forceCreateNewPlan = forceCreateNewPlan;
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
         * For the team only.
         *
         * @param internalNotes as text
         */
        public Builder internalNotes(String internalNotes) {
            this.internalNotes = internalNotes;
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
         * What is sold, found by its external identifier or made.
         *
         * @param product instead of a product id
         */
        public Builder product(CheckoutProduct product) {
            this.product = product;
            return this;
        }

        /**
         * What is sold.
         *
         * @param productId {@code prod_…}
         */
        public Builder productId(String productId) {
            this.productId = productId;
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
         * What the buyer reads.
         *
         * @param title as text
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /**
         * Days before the first charge.
         *
         * @param trialPeriodDays the number
         */
        public Builder trialPeriodDays(int trialPeriodDays) {
            this.trialPeriodDays = trialPeriodDays;
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
        public PaymentPlan build() {
            return new PaymentPlan(
                    currency,
                    applicationFeeAmount,
                    billingPeriod,
                    description,
                    expirationDays,
                    forceCreateNewPlan,
                    initialPrice,
                    internalNotes,
                    planType,
                    product,
                    productId,
                    renewalPrice,
                    title,
                    trialPeriodDays,
                    visibility);
        }
    }
}
