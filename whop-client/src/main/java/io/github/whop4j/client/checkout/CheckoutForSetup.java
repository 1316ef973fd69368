package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checkout that saves a payment method and charges nothing.
 *
 * @param companyId whose customer the saved payment method belongs to; {@code biz_…}
 * @param mode always {@code setup}
 * @param allowPromoCodes whether the buyer may enter a promo code
 * @param checkoutStyling the look of the page
 * @param currency in which ways to pay are chosen
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 * @param paymentMethodConfiguration which ways to pay are offered
 * @param redirectUrl where the buyer is sent afterwards; https, and being sent there proves nothing
 * @param sourceUrl the page the buyer comes from
 */
public record CheckoutForSetup(
        String companyId,
        String mode,
        @Nullable Boolean allowPromoCodes,
        @Nullable CheckoutStyling checkoutStyling,
        @Nullable Currency currency,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable PaymentMethodConfiguration paymentMethodConfiguration,
        @Nullable String redirectUrl,
        @Nullable String sourceUrl)
        implements CreateCheckoutConfiguration {
    /**
     * Starts with what is required.
     *
     * @param companyId whose customer the saved payment method belongs to; {@code biz_…}
     * @return a builder
     */
    public static Builder builder(String companyId) {
        return new Builder(companyId);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private @Nullable Boolean allowPromoCodes;
        private @Nullable CheckoutStyling checkoutStyling;
        private @Nullable Currency currency;
        private @Nullable Map<String, @Nullable Object> metadata;
        private @Nullable PaymentMethodConfiguration paymentMethodConfiguration;
        private @Nullable String redirectUrl;
        private @Nullable String sourceUrl;

        private Builder(String companyId) {
            this.companyId = companyId;
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
         * In which ways to pay are chosen.
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
         * @param paymentMethodConfiguration built before
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
        public CheckoutForSetup build() {
            return new CheckoutForSetup(
                    companyId,
                    "setup",
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
