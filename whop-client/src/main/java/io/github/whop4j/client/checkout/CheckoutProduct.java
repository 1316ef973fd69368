package io.github.whop4j.client.checkout;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is sold, described in the checkout itself: Whop finds the product with the external identifier, or makes it.
 *
 * @param externalIdentifier your own name for it, unique in the company
 * @param title what the buyer reads
 * @param collectShippingAddress whether the buyer is asked where to send it
 * @param customStatementDescriptor what the buyer finds on the card statement; 5 to 22 characters
 * @param description what it is
 * @param globalAffiliatePercentage what any affiliate gets; in percent
 * @param globalAffiliateStatus whether any affiliate may promote it
 * @param headline one line about it
 * @param productTaxCodeId how it is taxed; {@code ptc_…}
 * @param redirectPurchaseUrl where the buyer is sent after paying
 * @param route its name in addresses
 * @param visibility where it can be seen
 */
public record CheckoutProduct(
        String externalIdentifier,
        String title,
        @Nullable Boolean collectShippingAddress,
        @Nullable String customStatementDescriptor,
        @Nullable String description,
        @Nullable BigDecimal globalAffiliatePercentage,
        @Nullable GlobalAffiliateStatus globalAffiliateStatus,
        @Nullable String headline,
        @Nullable String productTaxCodeId,
        @Nullable String redirectPurchaseUrl,
        @Nullable String route,
        @Nullable Visibility visibility) {
    /**
     * Starts with what is required.
     *
     * @param externalIdentifier your own name for it, unique in the company
     * @param title what the buyer reads
     * @return a builder
     */
    public static Builder builder(String externalIdentifier, String title) {
        return new Builder(externalIdentifier, title);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String externalIdentifier;
        private final String title;
        private @Nullable Boolean collectShippingAddress;
        private @Nullable String customStatementDescriptor;
        private @Nullable String description;
        private @Nullable BigDecimal globalAffiliatePercentage;
        private @Nullable GlobalAffiliateStatus globalAffiliateStatus;
        private @Nullable String headline;
        private @Nullable String productTaxCodeId;
        private @Nullable String redirectPurchaseUrl;
        private @Nullable String route;
        private @Nullable Visibility visibility;

        private Builder(String externalIdentifier, String title) {
            this.externalIdentifier = externalIdentifier;
            this.title = title;
        }

        /**
         * Whether the buyer is asked where to send it.
         *
         * @param collectShippingAddress {@code true} for yes
         */
        public Builder collectShippingAddress(boolean collectShippingAddress) {
            this.collectShippingAddress = collectShippingAddress;
            return this;
        }

        /**
         * What the buyer finds on the card statement.
         *
         * @param customStatementDescriptor 5 to 22 characters
         */
        public Builder customStatementDescriptor(String customStatementDescriptor) {
            this.customStatementDescriptor = customStatementDescriptor;
            return this;
        }

        /**
         * What it is.
         *
         * @param description as text
         */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /**
         * What any affiliate gets.
         *
         * @param globalAffiliatePercentage in percent
         */
        public Builder globalAffiliatePercentage(BigDecimal globalAffiliatePercentage) {
            this.globalAffiliatePercentage = globalAffiliatePercentage;
            return this;
        }

        /**
         * Whether any affiliate may promote it.
         *
         * @param globalAffiliateStatus one of its constants, or a word of your own through {@code of}
         */
        public Builder globalAffiliateStatus(GlobalAffiliateStatus globalAffiliateStatus) {
            this.globalAffiliateStatus = globalAffiliateStatus;
            return this;
        }

        /**
         * One line about it.
         *
         * @param headline as text
         */
        public Builder headline(String headline) {
            this.headline = headline;
            return this;
        }

        /**
         * How it is taxed.
         *
         * @param productTaxCodeId {@code ptc_…}
         */
        public Builder productTaxCodeId(String productTaxCodeId) {
            this.productTaxCodeId = productTaxCodeId;
            return this;
        }

        /**
         * Where the buyer is sent after paying.
         *
         * @param redirectPurchaseUrl as text
         */
        public Builder redirectPurchaseUrl(String redirectPurchaseUrl) {
            this.redirectPurchaseUrl = redirectPurchaseUrl;
            return this;
        }

        /**
         * Its name in addresses.
         *
         * @param route as text
         */
        public Builder route(String route) {
            this.route = route;
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
        public CheckoutProduct build() {
            return new CheckoutProduct(
                    externalIdentifier,
                    title,
                    collectShippingAddress,
                    customStatementDescriptor,
                    description,
                    globalAffiliatePercentage,
                    globalAffiliateStatus,
                    headline,
                    productTaxCodeId,
                    redirectPurchaseUrl,
                    route,
                    visibility);
        }
    }
}
