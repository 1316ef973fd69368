package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Currency;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checkout to be made. There are three kinds, each with a starting point of its own: {@link #forPlan} with a price
 * made for it, {@link #forPlanId} with a price that exists, {@link #forSetup} to save a payment method.
 *
 * @param plan a price made for this checkout
 * @param planId a price that exists; {@code plan_…}
 * @param companyId whose customer the saved payment method belongs to; {@code biz_…}
 * @param mode whether to take a payment or save a payment method
 * @param affiliateCode who brought the buyer
 * @param allowPromoCodes whether the buyer may enter a promo code
 * @param checkoutStyling the look of the page
 * @param currency in which ways to pay are chosen in setup mode
 * @param metadata anything of your own; every payment made with the checkout carries it
 * @param paymentMethodConfiguration which ways to pay are offered; the plan's if not set
 * @param redirectUrl where the buyer is sent afterwards; https, and being sent there proves nothing
 * @param sourceUrl the page the buyer comes from
 */
public record CreateCheckoutConfiguration(
        @Nullable CheckoutPlan plan,
        @Nullable String planId,
        @Nullable String companyId,
        @Nullable CheckoutMode mode,
        @Nullable String affiliateCode,
        @Nullable Boolean allowPromoCodes,
        @Nullable CheckoutStyling checkoutStyling,
        @Nullable Currency currency,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable PaymentMethodConfiguration paymentMethodConfiguration,
        @Nullable String redirectUrl,
        @Nullable String sourceUrl) {
    /**
     * A checkout with a price made for it, in one call.
     *
     * @param plan the price, with the company that is paid and what the platform keeps
     * @return a builder
     */
    public static Builder forPlan(CheckoutPlan plan) {
        return new Builder(plan, null, null, null);
    }

    /**
     * A checkout for a price that exists.
     *
     * @param planId such as {@code plan_…}
     * @return a builder
     */
    public static Builder forPlanId(String planId) {
        return new Builder(null, planId, null, null);
    }

    /**
     * A checkout that saves a payment method and charges nothing.
     *
     * @param companyId whose customer the payment method belongs to, {@code biz_…}
     * @return a builder
     */
    public static Builder forSetup(String companyId) {
        return new Builder(null, null, companyId, CheckoutMode.SETUP);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final @Nullable CheckoutPlan plan;
        private final @Nullable String planId;
        private final @Nullable String companyId;
        private final @Nullable CheckoutMode mode;
        private @Nullable String affiliateCode;
        private @Nullable Boolean allowPromoCodes;
        private @Nullable CheckoutStyling checkoutStyling;
        private @Nullable Currency currency;
        private @Nullable Map<String, @Nullable Object> metadata;
        private @Nullable PaymentMethodConfiguration paymentMethodConfiguration;
        private @Nullable String redirectUrl;
        private @Nullable String sourceUrl;

        private Builder(
                @Nullable CheckoutPlan plan,
                @Nullable String planId,
                @Nullable String companyId,
                @Nullable CheckoutMode mode) {
            this.plan = plan;
            this.planId = planId;
            this.companyId = companyId;
            this.mode = mode;
        }

        /**
         * Who brought the buyer.
         *
         * @param affiliateCode as text
         * @return this
         */
        public Builder affiliateCode(String affiliateCode) {
            this.affiliateCode = affiliateCode;
            return this;
        }

        /**
         * Whether the buyer may enter a promo code.
         *
         * @param allowPromoCodes {@code true} for yes
         * @return this
         */
        public Builder allowPromoCodes(boolean allowPromoCodes) {
            this.allowPromoCodes = allowPromoCodes;
            return this;
        }

        /**
         * The look of the page.
         *
         * @param checkoutStyling built before
         * @return this
         */
        public Builder checkoutStyling(CheckoutStyling checkoutStyling) {
            this.checkoutStyling = checkoutStyling;
            return this;
        }

        /**
         * In which ways to pay are chosen in setup mode.
         *
         * @param currency one of its constants, or a word of your own through {@code of}
         * @return this
         */
        public Builder currency(Currency currency) {
            this.currency = currency;
            return this;
        }

        /**
         * Anything of your own.
         *
         * @param metadata every payment made with the checkout carries it
         * @return this
         */
        public Builder metadata(Map<String, ? extends @Nullable Object> metadata) {
            this.metadata = Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(metadata));
            return this;
        }

        /**
         * Which ways to pay are offered.
         *
         * @param paymentMethodConfiguration the plan's if not set
         * @return this
         */
        public Builder paymentMethodConfiguration(PaymentMethodConfiguration paymentMethodConfiguration) {
            this.paymentMethodConfiguration = paymentMethodConfiguration;
            return this;
        }

        /**
         * Where the buyer is sent afterwards.
         *
         * @param redirectUrl https, and being sent there proves nothing
         * @return this
         */
        public Builder redirectUrl(String redirectUrl) {
            this.redirectUrl = redirectUrl;
            return this;
        }

        /**
         * The page the buyer comes from.
         *
         * @param sourceUrl as text
         * @return this
         */
        public Builder sourceUrl(String sourceUrl) {
            this.sourceUrl = sourceUrl;
            return this;
        }

        /**
         * Finishes.
         *
         * @return an immutable value
         */
        public CreateCheckoutConfiguration build() {
            if (affiliateCode != null && companyId != null) {
                throw new IllegalArgumentException(
                        "A checkout that only saves a payment method has no affiliate: leave affiliateCode out.");
            }
            return new CreateCheckoutConfiguration(
                    plan,
                    planId,
                    companyId,
                    mode,
                    affiliateCode,
                    allowPromoCodes,
                    checkoutStyling,
                    currency,
                    metadata,
                    paymentMethodConfiguration,
                    redirectUrl,
                    sourceUrl);
        }
    }
}
