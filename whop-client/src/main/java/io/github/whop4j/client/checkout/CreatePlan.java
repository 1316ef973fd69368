package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.common.FileReference;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A price of a product to be made.
 *
 * @param companyId who is paid; {@code biz_…}
 * @param productId what is sold; {@code prod_…}
 * @param adaptivePricingEnabled whether the buyer sees their own currency
 * @param billingPeriod days between renewals
 * @param checkoutStyling the look of the checkout page
 * @param currency of all prices
 * @param customFields what the buyer is asked
 * @param description what the buyer gets
 * @param expirationDays days until access ends by itself
 * @param image a picture; the id of an uploaded file
 * @param initialPrice due at once; in decimal major units (10.50)
 * @param internalNotes for the team only
 * @param legacyPaymentMethodControls whether the older settings for ways to pay hold
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 * @param overrideTaxType how tax relates to the price
 * @param paymentMethodConfiguration which ways to pay are offered; the platform's if not set
 * @param planType once or again and again
 * @param releaseMethod how it is sold
 * @param renewalPrice due every period; in decimal major units (10.50)
 * @param splitPayRequiredPayments how many parts the price is paid in
 * @param stock how often it can be bought
 * @param threeDsLevel how strictly a card holder is asked to confirm
 * @param title what the buyer reads
 * @param trialPeriodDays days before the first charge
 * @param unlimitedStock whether it can be bought without limit
 * @param visibility where it can be seen
 */
public record CreatePlan(
        String companyId,
        String productId,
        @Nullable Boolean adaptivePricingEnabled,
        @Nullable Integer billingPeriod,
        @Nullable CheckoutStyling checkoutStyling,
        @Nullable Currency currency,
        @Nullable List<CustomField> customFields,
        @Nullable String description,
        @Nullable Integer expirationDays,
        @Nullable FileReference image,
        @Nullable BigDecimal initialPrice,
        @Nullable String internalNotes,
        @Nullable Boolean legacyPaymentMethodControls,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable TaxType overrideTaxType,
        @Nullable PaymentMethodConfiguration paymentMethodConfiguration,
        @Nullable PlanType planType,
        @Nullable ReleaseMethod releaseMethod,
        @Nullable BigDecimal renewalPrice,
        @Nullable Integer splitPayRequiredPayments,
        @Nullable Integer stock,
        @Nullable ThreeDsLevel threeDsLevel,
        @Nullable String title,
        @Nullable Integer trialPeriodDays,
        @Nullable Boolean unlimitedStock,
        @Nullable Visibility visibility) {
    /**
     * Starts with what is required.
     *
     * @param companyId who is paid; {@code biz_…}
     * @param productId what is sold; {@code prod_…}
     * @return a builder
     */
    public static Builder builder(String companyId, String productId) {
        return new Builder(companyId, productId);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final String productId;
        private @Nullable Boolean adaptivePricingEnabled;
        private @Nullable Integer billingPeriod;
        private @Nullable CheckoutStyling checkoutStyling;
        private @Nullable Currency currency;
        private @Nullable List<CustomField> customFields;
        private @Nullable String description;
        private @Nullable Integer expirationDays;
        private @Nullable FileReference image;
        private @Nullable BigDecimal initialPrice;
        private @Nullable String internalNotes;
        private @Nullable Boolean legacyPaymentMethodControls;
        private @Nullable Map<String, @Nullable Object> metadata;
        private @Nullable TaxType overrideTaxType;
        private @Nullable PaymentMethodConfiguration paymentMethodConfiguration;
        private @Nullable PlanType planType;
        private @Nullable ReleaseMethod releaseMethod;
        private @Nullable BigDecimal renewalPrice;
        private @Nullable Integer splitPayRequiredPayments;
        private @Nullable Integer stock;
        private @Nullable ThreeDsLevel threeDsLevel;
        private @Nullable String title;
        private @Nullable Integer trialPeriodDays;
        private @Nullable Boolean unlimitedStock;
        private @Nullable Visibility visibility;

        private Builder(String companyId, String productId) {
            this.companyId = companyId;
            this.productId = productId;
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
         * Days between renewals.
         *
         * @param billingPeriod the number
         */
        public Builder billingPeriod(int billingPeriod) {
            this.billingPeriod = billingPeriod;
            return this;
        }

        /**
         * The look of the checkout page.
         *
         * @param checkoutStyling built before
         */
        public Builder checkoutStyling(CheckoutStyling checkoutStyling) {
            this.checkoutStyling = checkoutStyling;
            return this;
        }

        /**
         * Of all prices.
         *
         * @param currency one of its constants, or a word of your own through {@code of}
         */
        public Builder currency(Currency currency) {
            this.currency = currency;
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
         * Whether the older settings for ways to pay hold.
         *
         * @param legacyPaymentMethodControls {@code true} for yes
         */
        public Builder legacyPaymentMethodControls(boolean legacyPaymentMethodControls) {
            this.legacyPaymentMethodControls = legacyPaymentMethodControls;
            return this;
        }

        /**
         * Anything of your own.
         *
         * @param metadata strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
         */
        public Builder metadata(Map<String, ? extends @Nullable Object> metadata) {
            this.metadata = Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(metadata));
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
         * How strictly a card holder is asked to confirm.
         *
         * @param threeDsLevel one of its constants, or a word of your own through {@code of}
         */
        public Builder threeDsLevel(ThreeDsLevel threeDsLevel) {
            this.threeDsLevel = threeDsLevel;
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
         * Whether it can be bought without limit.
         *
         * @param unlimitedStock {@code true} for yes
         */
        public Builder unlimitedStock(boolean unlimitedStock) {
            this.unlimitedStock = unlimitedStock;
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
        public CreatePlan build() {
            return new CreatePlan(
                    companyId,
                    productId,
                    adaptivePricingEnabled,
                    billingPeriod,
                    checkoutStyling,
                    currency,
                    customFields,
                    description,
                    expirationDays,
                    image,
                    initialPrice,
                    internalNotes,
                    legacyPaymentMethodControls,
                    metadata,
                    overrideTaxType,
                    paymentMethodConfiguration,
                    planType,
                    releaseMethod,
                    renewalPrice,
                    splitPayRequiredPayments,
                    stock,
                    threeDsLevel,
                    title,
                    trialPeriodDays,
                    unlimitedStock,
                    visibility);
        }
    }
}
