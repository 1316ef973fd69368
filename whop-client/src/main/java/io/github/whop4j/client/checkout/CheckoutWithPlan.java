package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checkout with a price made for it.
 *
 * @param plan a price made for this checkout
 * @param affiliateCode who brought the buyer
 * @param allowPromoCodes whether the buyer may enter a promo code
 * @param checkoutStyling the look of the page
 * @param currency in which ways to pay are chosen in setup mode
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 * @param mode always {@code payment}
 * @param paymentMethodConfiguration which ways to pay are offered; the plan's if not set
 * @param redirectUrl where the buyer is sent afterwards; https, and being sent there proves nothing
 * @param sourceUrl the page the buyer comes from
 */
public record CheckoutWithPlan(
        CheckoutPlan plan,
        @Nullable String affiliateCode,
        @Nullable Boolean allowPromoCodes,
        @Nullable CheckoutStyling checkoutStyling,
        @Nullable Currency currency,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable String mode,
        @Nullable PaymentMethodConfiguration paymentMethodConfiguration,
        @Nullable String redirectUrl,
        @Nullable String sourceUrl)
        implements CreateCheckoutConfiguration {
    /**
     * Starts with what is required.
     *
     * @param plan a price made for this checkout
     * @return a builder
     */
    public static Builder builder(CheckoutPlan plan) {
        return new Builder(plan);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final CheckoutPlan plan;
        private @Nullable String affiliateCode;
        private @Nullable Boolean allowPromoCodes;
        private @Nullable CheckoutStyling checkoutStyling;
        private @Nullable Currency currency;
        private @Nullable Map<String, @Nullable Object> metadata;
        private @Nullable PaymentMethodConfiguration paymentMethodConfiguration;
        private @Nullable String redirectUrl;
        private @Nullable String sourceUrl;

        private Builder(CheckoutPlan plan) {
            this.plan = plan;
        }

        /**
         * Who brought the buyer.
         *
         * @param affiliateCode as text
         */
        public Builder affiliateCode(String affiliateCode) {
            this.affiliateCode = affiliateCode;
            return this;
        }

        /**
         * Whether the buyer may enter a promo code.
         *
         * @param allowPromoCodes {@code true} for yes
         */
        public Builder allowPromoCodes(boolean allowPromoCodes) {
            this.allowPromoCodes = allowPromoCodes;
            return this;
        }

        /**
         * The look of the page.
         *
         * @param checkoutStyling built before
         */
        public Builder checkoutStyling(CheckoutStyling checkoutStyling) {
            this.checkoutStyling = checkoutStyling;
            return this;
        }

        /**
         * In which ways to pay are chosen in setup mode.
         *
         * @param currency one of its constants, or a word of your own through {@code of}
         */
        public Builder currency(Currency currency) {
            this.currency = currency;
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
         * Which ways to pay are offered.
         *
         * @param paymentMethodConfiguration the plan's if not set
         */
        public Builder paymentMethodConfiguration(PaymentMethodConfiguration paymentMethodConfiguration) {
            this.paymentMethodConfiguration = paymentMethodConfiguration;
            return this;
        }

        /**
         * Where the buyer is sent afterwards.
         *
         * @param redirectUrl https, and being sent there proves nothing
         */
        public Builder redirectUrl(String redirectUrl) {
            this.redirectUrl = redirectUrl;
            return this;
        }

        /**
         * The page the buyer comes from.
         *
         * @param sourceUrl as text
         */
        public Builder sourceUrl(String sourceUrl) {
            this.sourceUrl = sourceUrl;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CheckoutWithPlan build() {
            return new CheckoutWithPlan(
                    plan,
                    affiliateCode,
                    allowPromoCodes,
                    checkoutStyling,
                    currency,
                    metadata,
                    "payment",
                    paymentMethodConfiguration,
                    redirectUrl,
                    sourceUrl);
        }
    }
}
