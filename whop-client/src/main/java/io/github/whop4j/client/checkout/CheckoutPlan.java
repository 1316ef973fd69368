package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.common.FileReference;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price made for one checkout. Whop reuses an equal plan of the same company unless told not to.
 *
 * @param companyId who is paid; {@code biz_…} of the seller
 * @param currency of all prices
 * @param adaptivePricingEnabled whether the buyer sees their own currency
 * @param applicationFeeAmount what the platform keeps of each payment; in decimal major units (10.50), above zero and
 *     below the price
 * @param billingPeriod days between renewals
 * @param customFields what the buyer is asked
 * @param description what the buyer gets
 * @param expirationDays days until access ends by itself
 * @param forceCreateNewPlan whether to make a new plan even if an equal one exists
 * @param image a picture; the id of an uploaded file
 * @param initialPrice due at once; in decimal major units (10.50)
 * @param internalNotes for the team only
 * @param overrideTaxType how tax relates to the price
 * @param paymentMethodConfiguration which ways to pay are offered; the platform's if not set
 * @param planType once or again and again
 * @param product what is sold, found by its external identifier or made; instead of a product id
 * @param productId what is sold; {@code prod_…}
 * @param releaseMethod how it is sold
 * @param renewalPrice due every period; in decimal major units (10.50)
 * @param splitPayRequiredPayments how many parts the price is paid in
 * @param stock how often it can be bought
 * @param title what the buyer reads
 * @param trialPeriodDays days before the first charge
 * @param visibility where it can be seen
 */
public record CheckoutPlan(
        String companyId,
        Currency currency,
        @Nullable Boolean adaptivePricingEnabled,
        @Nullable BigDecimal applicationFeeAmount,
        @Nullable Integer billingPeriod,
        @Nullable List<CustomField> customFields,
        @Nullable String description,
        @Nullable Integer expirationDays,
        @Nullable Boolean forceCreateNewPlan,
        @Nullable FileReference image,
        @Nullable BigDecimal initialPrice,
        @Nullable String internalNotes,
        @Nullable TaxType overrideTaxType,
        @Nullable PaymentMethodConfiguration paymentMethodConfiguration,
        @Nullable PlanType planType,
        @Nullable CheckoutProduct product,
        @Nullable String productId,
        @Nullable ReleaseMethod releaseMethod,
        @Nullable BigDecimal renewalPrice,
        @Nullable Integer splitPayRequiredPayments,
        @Nullable Integer stock,
        @Nullable String title,
        @Nullable Integer trialPeriodDays,
        @Nullable Visibility visibility) {
    /**
     * Starts with what is required.
     *
     * @param companyId who is paid; {@code biz_…} of the seller
     * @param currency of all prices
     * @return a builder
     */
    public static Builder builder(String companyId, Currency currency) {
        return new Builder(companyId, currency);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final Currency currency;
        private @Nullable Boolean adaptivePricingEnabled;
        private @Nullable BigDecimal applicationFeeAmount;
        private @Nullable Integer billingPeriod;
        private @Nullable List<CustomField> customFields;
        private @Nullable String description;
        private @Nullable Integer expirationDays;
        private @Nullable Boolean forceCreateNewPlan;
        private @Nullable FileReference image;
        private @Nullable BigDecimal initialPrice;
        private @Nullable String internalNotes;
        private @Nullable TaxType overrideTaxType;
        private @Nullable PaymentMethodConfiguration paymentMethodConfiguration;
        private @Nullable PlanType planType;
        private @Nullable CheckoutProduct product;
        private @Nullable String productId;
        private @Nullable ReleaseMethod releaseMethod;
        private @Nullable BigDecimal renewalPrice;
        private @Nullable Integer splitPayRequiredPayments;
        private @Nullable Integer stock;
        private @Nullable String title;
        private @Nullable Integer trialPeriodDays;
        private @Nullable Visibility visibility;

        private Builder(String companyId, Currency currency) {
            this.companyId = companyId;
            this.currency = currency;
        }

        /**
         * Whether the buyer sees their own currency.
         *
         * @param adaptivePricingEnabled {@code true} for yes
         */
        public Builder adaptivePricingEnabled(boolean adaptivePricingEnabled) {
            this.adaptivePricingEnabled = adaptivePricingEnabled;
            return this;
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
         * What the buyer is asked.
         *
         * @param customFields all of them
         */
        public Builder customFields(List<CustomField> customFields) {
            this.customFields = List.copyOf(customFields);
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
         * A picture.
         *
         * @param image the id of an uploaded file
         */
        public Builder image(String image) {
            this.image = new FileReference(image);
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
         * How tax relates to the price.
         *
         * @param overrideTaxType one of its constants, or a word of your own through {@code of}
         */
        public Builder overrideTaxType(TaxType overrideTaxType) {
            this.overrideTaxType = overrideTaxType;
            return this;
        }

        /**
         * Which ways to pay are offered.
         *
         * @param paymentMethodConfiguration the platform's if not set
         */
        public Builder paymentMethodConfiguration(PaymentMethodConfiguration paymentMethodConfiguration) {
            this.paymentMethodConfiguration = paymentMethodConfiguration;
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
         * How many parts the price is paid in.
         *
         * @param splitPayRequiredPayments the number
         */
        public Builder splitPayRequiredPayments(int splitPayRequiredPayments) {
            this.splitPayRequiredPayments = splitPayRequiredPayments;
            return this;
        }

        /**
         * How often it can be bought.
         *
         * @param stock the number
         */
        public Builder stock(int stock) {
            this.stock = stock;
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
        public CheckoutPlan build() {
            return new CheckoutPlan(
                    companyId,
                    currency,
                    adaptivePricingEnabled,
                    applicationFeeAmount,
                    billingPeriod,
                    customFields,
                    description,
                    expirationDays,
                    forceCreateNewPlan,
                    image,
                    initialPrice,
                    internalNotes,
                    overrideTaxType,
                    paymentMethodConfiguration,
                    planType,
                    product,
                    productId,
                    releaseMethod,
                    renewalPrice,
                    splitPayRequiredPayments,
                    stock,
                    title,
                    trialPeriodDays,
                    visibility);
        }
    }
}
