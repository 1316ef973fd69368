package io.github.whop4j.client.payments;

import io.github.whop4j.client.checkout.CustomField;
import io.github.whop4j.client.checkout.PaymentMethodConfiguration;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.client.checkout.ReleaseMethod;
import io.github.whop4j.client.checkout.Visibility;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price made for one invoice. Whop offers no field for its currency.
 *
 * @param billingPeriod days between renewals
 * @param customFields what the buyer is asked
 * @param description what the buyer gets
 * @param expirationDays days until access ends by itself
 * @param initialPrice due at once; in decimal major units (10.50)
 * @param internalNotes for the team only
 * @param legacyPaymentMethodControls whether the older settings for ways to pay hold
 * @param paymentMethodConfiguration which ways to pay are offered; the platform's if not set
 * @param planType once or again and again
 * @param releaseMethod how it is sold
 * @param renewalPrice due every period; in decimal major units (10.50)
 * @param stock how often it can be bought
 * @param trialPeriodDays days before the first charge
 * @param unlimitedStock whether it can be bought without limit
 * @param visibility where it can be seen
 */
public record InvoicePlan(
        @Nullable Integer billingPeriod,
        @Nullable List<CustomField> customFields,
        @Nullable String description,
        @Nullable Integer expirationDays,
        @Nullable BigDecimal initialPrice,
        @Nullable String internalNotes,
        @Nullable Boolean legacyPaymentMethodControls,
        @Nullable PaymentMethodConfiguration paymentMethodConfiguration,
        @Nullable PlanType planType,
        @Nullable ReleaseMethod releaseMethod,
        @Nullable BigDecimal renewalPrice,
        @Nullable Integer stock,
        @Nullable Integer trialPeriodDays,
        @Nullable Boolean unlimitedStock,
        @Nullable Visibility visibility) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable Integer billingPeriod;
        private @Nullable List<CustomField> customFields;
        private @Nullable String description;
        private @Nullable Integer expirationDays;
        private @Nullable BigDecimal initialPrice;
        private @Nullable String internalNotes;
        private @Nullable Boolean legacyPaymentMethodControls;
        private @Nullable PaymentMethodConfiguration paymentMethodConfiguration;
        private @Nullable PlanType planType;
        private @Nullable ReleaseMethod releaseMethod;
        private @Nullable BigDecimal renewalPrice;
        private @Nullable Integer stock;
        private @Nullable Integer trialPeriodDays;
        private @Nullable Boolean unlimitedStock;
        private @Nullable Visibility visibility;

        private Builder() {}

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
         * How often it can be bought.
         *
         * @param stock the number
         */
        public Builder stock(int stock) {
            this.stock = stock;
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
        public InvoicePlan build() {
            return new InvoicePlan(
                    billingPeriod,
                    customFields,
                    description,
                    expirationDays,
                    initialPrice,
                    internalNotes,
                    legacyPaymentMethodControls,
                    paymentMethodConfiguration,
                    planType,
                    releaseMethod,
                    renewalPrice,
                    stock,
                    trialPeriodDays,
                    unlimitedStock,
                    visibility);
        }
    }
}
