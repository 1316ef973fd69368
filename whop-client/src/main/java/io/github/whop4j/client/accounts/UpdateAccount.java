package io.github.whop4j.client.accounts;

import io.github.whop4j.client.Patch;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an account. What is not mentioned stays as it is.
 *
 * @param affiliateApplicationRequired whether affiliates have to apply
 * @param affiliateInstructions what affiliates are told
 * @param bannerImage the picture on top of its page; as Whop takes a file here
 * @param businessType the kind of business
 * @param description what it does
 * @param featuredAffiliateProductId the product affiliates are shown first; {@code prod_…}
 * @param industryGroup the wider field it works in
 * @param industryType the field it works in
 * @param logo its picture; as Whop takes a file here
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 * @param route its name in addresses
 * @param sendCustomerEmails whether Whop writes to its customers
 * @param socialLinks where else to find it; as Whop takes links here
 * @param targetAudience whom it is for
 * @param title its name
 */
public record UpdateAccount(
        @Nullable Boolean affiliateApplicationRequired,
        Patch<String> affiliateInstructions,
        Patch<Map<String, @Nullable Object>> bannerImage,
        Patch<String> businessType,
        Patch<String> description,
        Patch<String> featuredAffiliateProductId,
        Patch<String> industryGroup,
        Patch<String> industryType,
        Patch<Map<String, @Nullable Object>> logo,
        @Nullable Map<String, @Nullable Object> metadata,
        Patch<String> route,
        @Nullable Boolean sendCustomerEmails,
        @Nullable List<Map<String, @Nullable Object>> socialLinks,
        Patch<String> targetAudience,
        Patch<String> title) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable Boolean affiliateApplicationRequired;
        private Patch<String> affiliateInstructions = Patch.absent();
        private Patch<Map<String, @Nullable Object>> bannerImage = Patch.absent();
        private Patch<String> businessType = Patch.absent();
        private Patch<String> description = Patch.absent();
        private Patch<String> featuredAffiliateProductId = Patch.absent();
        private Patch<String> industryGroup = Patch.absent();
        private Patch<String> industryType = Patch.absent();
        private Patch<Map<String, @Nullable Object>> logo = Patch.absent();
        private @Nullable Map<String, @Nullable Object> metadata;
        private Patch<String> route = Patch.absent();
        private @Nullable Boolean sendCustomerEmails;
        private @Nullable List<Map<String, @Nullable Object>> socialLinks;
        private Patch<String> targetAudience = Patch.absent();
        private Patch<String> title = Patch.absent();

        private Builder() {}

        /**
         * Whether affiliates have to apply.
         *
         * @param affiliateApplicationRequired {@code true} for yes
         */
        public Builder affiliateApplicationRequired(boolean affiliateApplicationRequired) {
            this.affiliateApplicationRequired = affiliateApplicationRequired;
            return this;
        }

        /**
         * What affiliates are told.
         *
         * @param affiliateInstructions as text
         */
        public Builder affiliateInstructions(String affiliateInstructions) {
            this.affiliateInstructions = Patch.set(affiliateInstructions);
            return this;
        }

        /** {@return this, and empties what {@link #affiliateInstructions(String)} sets} */
        public Builder clearAffiliateInstructions() {
            affiliateInstructions = Patch.clear();
            return this;
        }

        /**
         * The picture on top of its page.
         *
         * @param bannerImage as Whop takes a file here
         */
        public Builder bannerImage(Map<String, ? extends @Nullable Object> bannerImage) {
            this.bannerImage =
                    Patch.set(Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(bannerImage)));
            return this;
        }

        /** {@return this, and empties what {@link #bannerImage(Map)} sets} */
        public Builder clearBannerImage() {
            bannerImage = Patch.clear();
            return this;
        }

        /**
         * The kind of business.
         *
         * @param businessType as text
         */
        public Builder businessType(String businessType) {
            this.businessType = Patch.set(businessType);
            return this;
        }

        /** {@return this, and empties what {@link #businessType(String)} sets} */
        public Builder clearBusinessType() {
            businessType = Patch.clear();
            return this;
        }

        /**
         * What it does.
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
         * The product affiliates are shown first.
         *
         * @param featuredAffiliateProductId {@code prod_…}
         */
        public Builder featuredAffiliateProductId(String featuredAffiliateProductId) {
            this.featuredAffiliateProductId = Patch.set(featuredAffiliateProductId);
            return this;
        }

        /** {@return this, and empties what {@link #featuredAffiliateProductId(String)} sets} */
        public Builder clearFeaturedAffiliateProductId() {
            featuredAffiliateProductId = Patch.clear();
            return this;
        }

        /**
         * The wider field it works in.
         *
         * @param industryGroup as text
         */
        public Builder industryGroup(String industryGroup) {
            this.industryGroup = Patch.set(industryGroup);
            return this;
        }

        /** {@return this, and empties what {@link #industryGroup(String)} sets} */
        public Builder clearIndustryGroup() {
            industryGroup = Patch.clear();
            return this;
        }

        /**
         * The field it works in.
         *
         * @param industryType as text
         */
        public Builder industryType(String industryType) {
            this.industryType = Patch.set(industryType);
            return this;
        }

        /** {@return this, and empties what {@link #industryType(String)} sets} */
        public Builder clearIndustryType() {
            industryType = Patch.clear();
            return this;
        }

        /**
         * Its picture.
         *
         * @param logo as Whop takes a file here
         */
        public Builder logo(Map<String, ? extends @Nullable Object> logo) {
            this.logo = Patch.set(Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(logo)));
            return this;
        }

        /** {@return this, and empties what {@link #logo(Map)} sets} */
        public Builder clearLogo() {
            logo = Patch.clear();
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
         * Its name in addresses.
         *
         * @param route as text
         */
        public Builder route(String route) {
            this.route = Patch.set(route);
            return this;
        }

        /** {@return this, and empties what {@link #route(String)} sets} */
        public Builder clearRoute() {
            route = Patch.clear();
            return this;
        }

        /**
         * Whether Whop writes to its customers.
         *
         * @param sendCustomerEmails {@code true} for yes
         */
        public Builder sendCustomerEmails(boolean sendCustomerEmails) {
            this.sendCustomerEmails = sendCustomerEmails;
            return this;
        }

        /**
         * Where else to find it.
         *
         * @param socialLinks as Whop takes links here
         */
        public Builder socialLinks(List<Map<String, @Nullable Object>> socialLinks) {
            this.socialLinks = List.copyOf(socialLinks);
            return this;
        }

        /**
         * Whom it is for.
         *
         * @param targetAudience as text
         */
        public Builder targetAudience(String targetAudience) {
            this.targetAudience = Patch.set(targetAudience);
            return this;
        }

        /** {@return this, and empties what {@link #targetAudience(String)} sets} */
        public Builder clearTargetAudience() {
            targetAudience = Patch.clear();
            return this;
        }

        /**
         * Its name.
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

        /** {@return an immutable value of what was set} */
        public UpdateAccount build() {
            return new UpdateAccount(
                    affiliateApplicationRequired,
                    affiliateInstructions,
                    bannerImage,
                    businessType,
                    description,
                    featuredAffiliateProductId,
                    industryGroup,
                    industryType,
                    logo,
                    metadata,
                    route,
                    sendCustomerEmails,
                    socialLinks,
                    targetAudience,
                    title);
        }
    }
}
