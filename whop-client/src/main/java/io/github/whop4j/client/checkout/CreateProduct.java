package io.github.whop4j.client.checkout;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product to be made.
 *
 * @param companyId who sells it; {@code biz_…}
 * @param title what the buyer reads; at most 80 characters
 * @param collectShippingAddress whether the buyer is asked where to send it
 * @param customCta what the buy button says
 * @param customCtaUrl where the buy button leads
 * @param customStatementDescriptor what the buyer finds on the card statement; 5 to 22 characters
 * @param description what it is
 * @param experienceIds what its members can open; {@code exp_…}
 * @param globalAffiliatePercentage what any affiliate gets; in percent
 * @param globalAffiliateStatus whether any affiliate may promote it
 * @param headline one line about it
 * @param memberAffiliatePercentage what a member who brings a buyer gets; in percent
 * @param memberAffiliateStatus whether its members may promote it
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 * @param planOptions a price made with it
 * @param productTaxCodeId how it is taxed; {@code ptc_…}
 * @param redirectPurchaseUrl where the buyer is sent after paying
 * @param route its name in addresses
 * @param sendWelcomeMessage whether a new member gets a welcome message
 * @param visibility where it can be seen
 */
public record CreateProduct(
        String companyId,
        String title,
        @Nullable Boolean collectShippingAddress,
        @Nullable CustomCta customCta,
        @Nullable String customCtaUrl,
        @Nullable String customStatementDescriptor,
        @Nullable String description,
        @Nullable List<String> experienceIds,
        @Nullable BigDecimal globalAffiliatePercentage,
        @Nullable GlobalAffiliateStatus globalAffiliateStatus,
        @Nullable String headline,
        @Nullable BigDecimal memberAffiliatePercentage,
        @Nullable GlobalAffiliateStatus memberAffiliateStatus,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable ProductPlan planOptions,
        @Nullable String productTaxCodeId,
        @Nullable String redirectPurchaseUrl,
        @Nullable String route,
        @Nullable Boolean sendWelcomeMessage,
        @Nullable Visibility visibility) {
    /**
     * Starts with what is required.
     *
     * @param companyId who sells it; {@code biz_…}
     * @param title what the buyer reads; at most 80 characters
     * @return a builder
     */
    public static Builder builder(String companyId, String title) {
        return new Builder(companyId, title);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final String title;
        private @Nullable Boolean collectShippingAddress;
        private @Nullable CustomCta customCta;
        private @Nullable String customCtaUrl;
        private @Nullable String customStatementDescriptor;
        private @Nullable String description;
        private @Nullable List<String> experienceIds;
        private @Nullable BigDecimal globalAffiliatePercentage;
        private @Nullable GlobalAffiliateStatus globalAffiliateStatus;
        private @Nullable String headline;
        private @Nullable BigDecimal memberAffiliatePercentage;
        private @Nullable GlobalAffiliateStatus memberAffiliateStatus;
        private @Nullable Map<String, @Nullable Object> metadata;
        private @Nullable ProductPlan planOptions;
        private @Nullable String productTaxCodeId;
        private @Nullable String redirectPurchaseUrl;
        private @Nullable String route;
        private @Nullable Boolean sendWelcomeMessage;
        private @Nullable Visibility visibility;

        private Builder(String companyId, String title) {
            this.companyId = companyId;
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
         * What the buy button says.
         *
         * @param customCta one of its constants, or a word of your own through {@code of}
         */
        public Builder customCta(CustomCta customCta) {
            this.customCta = customCta;
            return this;
        }

        /**
         * Where the buy button leads.
         *
         * @param customCtaUrl as text
         */
        public Builder customCtaUrl(String customCtaUrl) {
            this.customCtaUrl = customCtaUrl;
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
         * What its members can open.
         *
         * @param experienceIds {@code exp_…}
         */
        public Builder experienceIds(List<String> experienceIds) {
            this.experienceIds = List.copyOf(experienceIds);
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
         * What a member who brings a buyer gets.
         *
         * @param memberAffiliatePercentage in percent
         */
        public Builder memberAffiliatePercentage(BigDecimal memberAffiliatePercentage) {
            this.memberAffiliatePercentage = memberAffiliatePercentage;
            return this;
        }

        /**
         * Whether its members may promote it.
         *
         * @param memberAffiliateStatus one of its constants, or a word of your own through {@code of}
         */
        public Builder memberAffiliateStatus(GlobalAffiliateStatus memberAffiliateStatus) {
            this.memberAffiliateStatus = memberAffiliateStatus;
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
         * A price made with it.
         *
         * @param planOptions built before
         */
        public Builder planOptions(ProductPlan planOptions) {
            this.planOptions = planOptions;
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
         * Whether a new member gets a welcome message.
         *
         * @param sendWelcomeMessage {@code true} for yes
         */
        public Builder sendWelcomeMessage(boolean sendWelcomeMessage) {
            this.sendWelcomeMessage = sendWelcomeMessage;
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
        public CreateProduct build() {
            return new CreateProduct(
                    companyId,
                    title,
                    collectShippingAddress,
                    customCta,
                    customCtaUrl,
                    customStatementDescriptor,
                    description,
                    experienceIds,
                    globalAffiliatePercentage,
                    globalAffiliateStatus,
                    headline,
                    memberAffiliatePercentage,
                    memberAffiliateStatus,
                    metadata,
                    planOptions,
                    productTaxCodeId,
                    redirectPurchaseUrl,
                    route,
                    sendWelcomeMessage,
                    visibility);
        }
    }
}
