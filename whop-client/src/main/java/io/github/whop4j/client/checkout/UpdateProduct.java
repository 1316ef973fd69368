package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Patch;
import io.github.whop4j.client.common.FileReference;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a product. What is not mentioned stays as it is.
 *
 * @param collectShippingAddress whether the buyer is asked where to send it
 * @param customCta what the buy button says
 * @param customCtaUrl where the buy button leads
 * @param customStatementDescriptor what the buyer finds on the card statement; 5 to 22 characters
 * @param description what it is
 * @param galleryImages its pictures; the ids of uploaded files
 * @param globalAffiliatePercentage what any affiliate gets; in percent
 * @param globalAffiliateStatus whether any affiliate may promote it
 * @param headline one line about it
 * @param memberAffiliatePercentage what a member who brings a buyer gets; in percent
 * @param memberAffiliateStatus whether its members may promote it
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 * @param productTaxCodeId how it is taxed; {@code ptc_…}
 * @param redirectPurchaseUrl where the buyer is sent after paying
 * @param route its name in addresses
 * @param sendWelcomeMessage whether a new member gets a welcome message
 * @param storePageConfig the look of its page
 * @param title what the buyer reads; at most 80 characters
 * @param visibility where it can be seen
 */
public record UpdateProduct(
        Patch<Boolean> collectShippingAddress,
        Patch<CustomCta> customCta,
        Patch<String> customCtaUrl,
        Patch<String> customStatementDescriptor,
        Patch<String> description,
        Patch<List<FileReference>> galleryImages,
        Patch<BigDecimal> globalAffiliatePercentage,
        Patch<GlobalAffiliateStatus> globalAffiliateStatus,
        Patch<String> headline,
        Patch<BigDecimal> memberAffiliatePercentage,
        Patch<GlobalAffiliateStatus> memberAffiliateStatus,
        Patch<Map<String, @Nullable Object>> metadata,
        Patch<String> productTaxCodeId,
        Patch<String> redirectPurchaseUrl,
        Patch<String> route,
        Patch<Boolean> sendWelcomeMessage,
        Patch<StorePageConfig> storePageConfig,
        Patch<String> title,
        Patch<Visibility> visibility) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder extends UpdateProductTextsBuilder<Builder> {
        private Patch<Boolean> collectShippingAddress = Patch.absent();
        private Patch<BigDecimal> globalAffiliatePercentage = Patch.absent();
        private Patch<GlobalAffiliateStatus> globalAffiliateStatus = Patch.absent();
        private Patch<BigDecimal> memberAffiliatePercentage = Patch.absent();
        private Patch<GlobalAffiliateStatus> memberAffiliateStatus = Patch.absent();
        private Patch<Map<String, @Nullable Object>> metadata = Patch.absent();
        private Patch<String> productTaxCodeId = Patch.absent();
        private Patch<Boolean> sendWelcomeMessage = Patch.absent();
        private Patch<StorePageConfig> storePageConfig = Patch.absent();
        private Patch<Visibility> visibility = Patch.absent();

        private Builder() {}

        /**
         * Whether the buyer is asked where to send it.
         *
         * @param collectShippingAddress {@code true} for yes
         */
        public Builder collectShippingAddress(boolean collectShippingAddress) {
            this.collectShippingAddress = Patch.set(collectShippingAddress);
            return this;
        }

        /** {@return this, and empties what {@link #collectShippingAddress(boolean)} sets} */
        public Builder clearCollectShippingAddress() {
            collectShippingAddress = Patch.clear();
            return this;
        }

        /**
         * What any affiliate gets.
         *
         * @param globalAffiliatePercentage in percent
         */
        public Builder globalAffiliatePercentage(BigDecimal globalAffiliatePercentage) {
            this.globalAffiliatePercentage = Patch.set(globalAffiliatePercentage);
            return this;
        }

        /** {@return this, and empties what {@link #globalAffiliatePercentage(BigDecimal)} sets} */
        public Builder clearGlobalAffiliatePercentage() {
            globalAffiliatePercentage = Patch.clear();
            return this;
        }

        /**
         * Whether any affiliate may promote it.
         *
         * @param globalAffiliateStatus one of its constants, or a word of your own through {@code of}
         */
        public Builder globalAffiliateStatus(GlobalAffiliateStatus globalAffiliateStatus) {
            this.globalAffiliateStatus = Patch.set(globalAffiliateStatus);
            return this;
        }

        /** {@return this, and empties what {@link #globalAffiliateStatus(GlobalAffiliateStatus)} sets} */
        public Builder clearGlobalAffiliateStatus() {
            globalAffiliateStatus = Patch.clear();
            return this;
        }

        /**
         * What a member who brings a buyer gets.
         *
         * @param memberAffiliatePercentage in percent
         */
        public Builder memberAffiliatePercentage(BigDecimal memberAffiliatePercentage) {
            this.memberAffiliatePercentage = Patch.set(memberAffiliatePercentage);
            return this;
        }

        /** {@return this, and empties what {@link #memberAffiliatePercentage(BigDecimal)} sets} */
        public Builder clearMemberAffiliatePercentage() {
            memberAffiliatePercentage = Patch.clear();
            return this;
        }

        /**
         * Whether its members may promote it.
         *
         * @param memberAffiliateStatus one of its constants, or a word of your own through {@code of}
         */
        public Builder memberAffiliateStatus(GlobalAffiliateStatus memberAffiliateStatus) {
            this.memberAffiliateStatus = Patch.set(memberAffiliateStatus);
            return this;
        }

        /** {@return this, and empties what {@link #memberAffiliateStatus(GlobalAffiliateStatus)} sets} */
        public Builder clearMemberAffiliateStatus() {
            memberAffiliateStatus = Patch.clear();
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
         * How it is taxed.
         *
         * @param productTaxCodeId {@code ptc_…}
         */
        public Builder productTaxCodeId(String productTaxCodeId) {
            this.productTaxCodeId = Patch.set(productTaxCodeId);
            return this;
        }

        /** {@return this, and empties what {@link #productTaxCodeId(String)} sets} */
        public Builder clearProductTaxCodeId() {
            productTaxCodeId = Patch.clear();
            return this;
        }

        /**
         * Whether a new member gets a welcome message.
         *
         * @param sendWelcomeMessage {@code true} for yes
         */
        public Builder sendWelcomeMessage(boolean sendWelcomeMessage) {
            this.sendWelcomeMessage = Patch.set(sendWelcomeMessage);
            return this;
        }

        /** {@return this, and empties what {@link #sendWelcomeMessage(boolean)} sets} */
        public Builder clearSendWelcomeMessage() {
            sendWelcomeMessage = Patch.clear();
            return this;
        }

        /**
         * The look of its page.
         *
         * @param storePageConfig built before
         */
        public Builder storePageConfig(StorePageConfig storePageConfig) {
            this.storePageConfig = Patch.set(storePageConfig);
            return this;
        }

        /** {@return this, and empties what {@link #storePageConfig(StorePageConfig)} sets} */
        public Builder clearStorePageConfig() {
            storePageConfig = Patch.clear();
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
        public UpdateProduct build() {
            return new UpdateProduct(
                    collectShippingAddress,
                    customCta,
                    customCtaUrl,
                    customStatementDescriptor,
                    description,
                    galleryImages,
                    globalAffiliatePercentage,
                    globalAffiliateStatus,
                    headline,
                    memberAffiliatePercentage,
                    memberAffiliateStatus,
                    metadata,
                    productTaxCodeId,
                    redirectPurchaseUrl,
                    route,
                    sendWelcomeMessage,
                    storePageConfig,
                    title,
                    visibility);
        }
    }
}
