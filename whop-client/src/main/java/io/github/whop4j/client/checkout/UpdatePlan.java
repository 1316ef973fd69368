package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.Patch;
import io.github.whop4j.client.common.FileReference;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a plan. What is not mentioned stays as it is.
 *
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
 * @param offerCancelDiscount whether a buyer who wants to cancel is offered a discount
 * @param overrideTaxType how tax relates to the price
 * @param paymentMethodConfiguration which ways to pay are offered; the platform's if not set
 * @param renewalPrice due every period; in decimal major units (10.50)
 * @param stock how often it can be bought
 * @param strikeThroughInitialPrice a price shown crossed out beside the first one; in decimal major units (10.50),
 *     never charged
 * @param strikeThroughRenewalPrice a price shown crossed out beside the renewal price; in decimal major units (10.50),
 *     never charged
 * @param threeDsLevel how strictly a card holder is asked to confirm
 * @param title what the buyer reads
 * @param trialPeriodDays days before the first charge
 * @param unlimitedStock whether it can be bought without limit
 * @param visibility where it can be seen
 */
public record UpdatePlan(
        Patch<Boolean> adaptivePricingEnabled,
        Patch<Integer> billingPeriod,
        Patch<CheckoutStyling> checkoutStyling,
        Patch<Currency> currency,
        Patch<List<CustomField>> customFields,
        Patch<String> description,
        Patch<Integer> expirationDays,
        Patch<FileReference> image,
        Patch<BigDecimal> initialPrice,
        Patch<String> internalNotes,
        Patch<Boolean> legacyPaymentMethodControls,
        Patch<Map<String, @Nullable Object>> metadata,
        Patch<Boolean> offerCancelDiscount,
        Patch<TaxType> overrideTaxType,
        Patch<PaymentMethodConfiguration> paymentMethodConfiguration,
        Patch<BigDecimal> renewalPrice,
        Patch<Integer> stock,
        Patch<BigDecimal> strikeThroughInitialPrice,
        Patch<BigDecimal> strikeThroughRenewalPrice,
        Patch<ThreeDsLevel> threeDsLevel,
        Patch<String> title,
        Patch<Integer> trialPeriodDays,
        Patch<Boolean> unlimitedStock,
        Patch<Visibility> visibility) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder extends UpdatePlanTermsBuilder<Builder> {
        private Patch<Boolean> adaptivePricingEnabled = Patch.absent();
        private Patch<CheckoutStyling> checkoutStyling = Patch.absent();
        private Patch<List<CustomField>> customFields = Patch.absent();
        private Patch<String> description = Patch.absent();
        private Patch<FileReference> image = Patch.absent();
        private Patch<String> internalNotes = Patch.absent();
        private Patch<Boolean> legacyPaymentMethodControls = Patch.absent();
        private Patch<Map<String, @Nullable Object>> metadata = Patch.absent();
        private Patch<TaxType> overrideTaxType = Patch.absent();
        private Patch<PaymentMethodConfiguration> paymentMethodConfiguration = Patch.absent();
        private Patch<ThreeDsLevel> threeDsLevel = Patch.absent();
        private Patch<String> title = Patch.absent();
        private Patch<Visibility> visibility = Patch.absent();

        private Builder() {}

        /**
         * Whether the buyer sees their own currency.
         *
         * @param adaptivePricingEnabled {@code true} for yes
         */
        public Builder adaptivePricingEnabled(boolean adaptivePricingEnabled) {
            this.adaptivePricingEnabled = Patch.set(adaptivePricingEnabled);
            return this;
        }

        /** {@return this, and empties what {@link #adaptivePricingEnabled(boolean)} sets} */
        public Builder clearAdaptivePricingEnabled() {
            adaptivePricingEnabled = Patch.clear();
            return this;
        }

        /**
         * The look of the checkout page.
         *
         * @param checkoutStyling built before
         */
        public Builder checkoutStyling(CheckoutStyling checkoutStyling) {
            this.checkoutStyling = Patch.set(checkoutStyling);
            return this;
        }

        /** {@return this, and empties what {@link #checkoutStyling(CheckoutStyling)} sets} */
        public Builder clearCheckoutStyling() {
            checkoutStyling = Patch.clear();
            return this;
        }

        /**
         * What the buyer is asked.
         *
         * @param customFields all of them
         */
        public Builder customFields(List<CustomField> customFields) {
            this.customFields = Patch.set(List.copyOf(customFields));
            return this;
        }

        /** {@return this, and empties what {@link #customFields(List)} sets} */
        public Builder clearCustomFields() {
            customFields = Patch.clear();
            return this;
        }

        /**
         * What the buyer gets.
         *
         * @param description as text
         */
        public Builder description(String description) {
            this.description = Patch.set(description);
            return this;
        }

        /** {@return this, and empties what {@link #description(String)} sets} */
        public Builder clearDescription() {
            description = Patch.clear();
            return this;
        }

        /**
         * A picture.
         *
         * @param image the id of an uploaded file
         */
        public Builder image(String image) {
            this.image = Patch.set(new FileReference(image));
            return this;
        }

        /** {@return this, and empties what {@link #image(String)} sets} */
        public Builder clearImage() {
            image = Patch.clear();
            return this;
        }

        /**
         * For the team only.
         *
         * @param internalNotes as text
         */
        public Builder internalNotes(String internalNotes) {
            this.internalNotes = Patch.set(internalNotes);
            return this;
        }

        /** {@return this, and empties what {@link #internalNotes(String)} sets} */
        public Builder clearInternalNotes() {
            internalNotes = Patch.clear();
            return this;
        }

        /**
         * Whether the older settings for ways to pay hold.
         *
         * @param legacyPaymentMethodControls {@code true} for yes
         */
        public Builder legacyPaymentMethodControls(boolean legacyPaymentMethodControls) {
            this.legacyPaymentMethodControls = Patch.set(legacyPaymentMethodControls);
            return this;
        }

        /** {@return this, and empties what {@link #legacyPaymentMethodControls(boolean)} sets} */
        public Builder clearLegacyPaymentMethodControls() {
            legacyPaymentMethodControls = Patch.clear();
            return this;
        }

        /**
         * Anything of your own.
         *
         * @param metadata strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
         */
        public Builder metadata(Map<String, ? extends @Nullable Object> metadata) {
            this.metadata =
                    Patch.set(Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(metadata)));
            return this;
        }

        /** {@return this, and empties what {@link #metadata(Map)} sets} */
        public Builder clearMetadata() {
            metadata = Patch.clear();
            return this;
        }

        /**
         * How tax relates to the price.
         *
         * @param overrideTaxType one of its constants, or a word of your own through {@code of}
         */
        public Builder overrideTaxType(TaxType overrideTaxType) {
            this.overrideTaxType = Patch.set(overrideTaxType);
            return this;
        }

        /** {@return this, and empties what {@link #overrideTaxType(TaxType)} sets} */
        public Builder clearOverrideTaxType() {
            overrideTaxType = Patch.clear();
            return this;
        }

        /**
         * Which ways to pay are offered.
         *
         * @param paymentMethodConfiguration the platform's if not set
         */
        public Builder paymentMethodConfiguration(PaymentMethodConfiguration paymentMethodConfiguration) {
            this.paymentMethodConfiguration = Patch.set(paymentMethodConfiguration);
            return this;
        }

        /** {@return this, and empties what {@link #paymentMethodConfiguration(PaymentMethodConfiguration)} sets} */
        public Builder clearPaymentMethodConfiguration() {
            paymentMethodConfiguration = Patch.clear();
            return this;
        }

        /**
         * How strictly a card holder is asked to confirm.
         *
         * @param threeDsLevel one of its constants, or a word of your own through {@code of}
         */
        public Builder threeDsLevel(ThreeDsLevel threeDsLevel) {
            this.threeDsLevel = Patch.set(threeDsLevel);
            return this;
        }

        /** {@return this, and empties what {@link #threeDsLevel(ThreeDsLevel)} sets} */
        public Builder clearThreeDsLevel() {
            threeDsLevel = Patch.clear();
            return this;
        }

        /**
         * What the buyer reads.
         *
         * @param title as text
         */
        public Builder title(String title) {
            this.title = Patch.set(title);
            return this;
        }

        /** {@return this, and empties what {@link #title(String)} sets} */
        public Builder clearTitle() {
            title = Patch.clear();
            return this;
        }

        /**
         * Where it can be seen.
         *
         * @param visibility one of its constants, or a word of your own through {@code of}
         */
        public Builder visibility(Visibility visibility) {
            this.visibility = Patch.set(visibility);
            return this;
        }

        /** {@return this, and empties what {@link #visibility(Visibility)} sets} */
        public Builder clearVisibility() {
            visibility = Patch.clear();
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdatePlan build() {
            return new UpdatePlan(
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
                    offerCancelDiscount,
                    overrideTaxType,
                    paymentMethodConfiguration,
                    renewalPrice,
                    stock,
                    strikeThroughInitialPrice,
                    strikeThroughRenewalPrice,
                    threeDsLevel,
                    title,
                    trialPeriodDays,
                    unlimitedStock,
                    visibility);
        }
    }
}
