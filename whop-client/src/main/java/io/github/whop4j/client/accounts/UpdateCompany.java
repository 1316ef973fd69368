package io.github.whop4j.client.accounts;

import io.github.whop4j.client.Patch;
import io.github.whop4j.client.common.FileReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a company. What is not mentioned stays as it is.
 *
 * @param affiliateApplicationRequired whether affiliates have to apply
 * @param affiliateInstructions what affiliates are told
 * @param bannerImage the picture on top of its page; the id of an uploaded file
 * @param description what it does
 * @param featuredAffiliateProductId the product affiliates are shown first; {@code prod_…}
 * @param logo its picture; the id of an uploaded file
 * @param route its name in addresses
 * @param sendCustomerEmails whether Whop writes to its customers
 * @param socialLinks where else to find it; replaces all links it has
 * @param targetAudience whom it is for
 * @param title its name
 */
public record UpdateCompany(
        Patch<Boolean> affiliateApplicationRequired,
        Patch<String> affiliateInstructions,
        Patch<FileReference> bannerImage,
        Patch<String> description,
        Patch<String> featuredAffiliateProductId,
        Patch<FileReference> logo,
        Patch<String> route,
        Patch<Boolean> sendCustomerEmails,
        Patch<List<SocialLink>> socialLinks,
        Patch<String> targetAudience,
        Patch<String> title) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<Boolean> affiliateApplicationRequired = Patch.absent();
        private Patch<String> affiliateInstructions = Patch.absent();
        private Patch<FileReference> bannerImage = Patch.absent();
        private Patch<String> description = Patch.absent();
        private Patch<String> featuredAffiliateProductId = Patch.absent();
        private Patch<FileReference> logo = Patch.absent();
        private Patch<String> route = Patch.absent();
        private Patch<Boolean> sendCustomerEmails = Patch.absent();
        private Patch<List<SocialLink>> socialLinks = Patch.absent();
        private Patch<String> targetAudience = Patch.absent();
        private Patch<String> title = Patch.absent();

        private Builder() {}

        /**
         * Whether affiliates have to apply.
         *
         * @param affiliateApplicationRequired {@code true} for yes
         */
        public Builder affiliateApplicationRequired(boolean affiliateApplicationRequired) {
            this.affiliateApplicationRequired = Patch.set(affiliateApplicationRequired);
            return this;
        }

        /** {@return this, and empties what {@link #affiliateApplicationRequired(boolean)} sets} */
        public Builder clearAffiliateApplicationRequired() {
            affiliateApplicationRequired = Patch.clear();
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
         * @param bannerImage the id of an uploaded file
         */
        public Builder bannerImage(String bannerImage) {
            this.bannerImage = Patch.set(new FileReference(bannerImage));
            return this;
        }

        /** {@return this, and empties what {@link #bannerImage(String)} sets} */
        public Builder clearBannerImage() {
            bannerImage = Patch.clear();
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
         * Its picture.
         *
         * @param logo the id of an uploaded file
         */
        public Builder logo(String logo) {
            this.logo = Patch.set(new FileReference(logo));
            return this;
        }

        /** {@return this, and empties what {@link #logo(String)} sets} */
        public Builder clearLogo() {
            logo = Patch.clear();
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
            this.sendCustomerEmails = Patch.set(sendCustomerEmails);
            return this;
        }

        /** {@return this, and empties what {@link #sendCustomerEmails(boolean)} sets} */
        public Builder clearSendCustomerEmails() {
            sendCustomerEmails = Patch.clear();
            return this;
        }

        /**
         * Where else to find it.
         *
         * @param socialLinks replaces all links it has
         */
        public Builder socialLinks(List<SocialLink> socialLinks) {
            this.socialLinks = Patch.set(List.copyOf(socialLinks));
            return this;
        }

        /** {@return this, and empties what {@link #socialLinks(List)} sets} */
        public Builder clearSocialLinks() {
            socialLinks = Patch.clear();
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
        public UpdateCompany build() {
            return new UpdateCompany(
                    affiliateApplicationRequired,
                    affiliateInstructions,
                    bannerImage,
                    description,
                    featuredAffiliateProductId,
                    logo,
                    route,
                    sendCustomerEmails,
                    socialLinks,
                    targetAudience,
                    title);
        }
    }

    /**
     * A link to another site.
     *
     * @param url where it leads
     * @param website the site
     * @param image a picture for it
     * @param order its place among all links
     * @param title what to call it
     * @param websiteOrder its place among the links to the same site
     */
    public record SocialLink(
            String url,
            SocialLinkWebsite website,
            @Nullable FileReference image,
            @Nullable String order,
            @Nullable String title,
            @Nullable String websiteOrder) {
        /**
         * Starts with what is required.
         *
         * @param url where it leads
         * @param website the site
         * @return a builder
         */
        public static Builder builder(String url, SocialLinkWebsite website) {
            return new Builder(url, website);
        }

        /** Collects the optional parts. */
        public static final class Builder {
            private final String url;
            private final SocialLinkWebsite website;
            private @Nullable FileReference image;
            private @Nullable String order;
            private @Nullable String title;
            private @Nullable String websiteOrder;

            private Builder(String url, SocialLinkWebsite website) {
                this.url = url;
                this.website = website;
            }

            /**
             * A picture for it.
             *
             * @param image the id of an uploaded file
             */
            public Builder image(String image) {
                this.image = new FileReference(image);
                return this;
            }

            /**
             * Its place among all links.
             *
             * @param order as text
             */
            public Builder order(String order) {
                this.order = order;
                return this;
            }

            /**
             * What to call it.
             *
             * @param title as text
             */
            public Builder title(String title) {
                this.title = title;
                return this;
            }

            /**
             * Its place among the links to the same site.
             *
             * @param websiteOrder as text
             */
            public Builder websiteOrder(String websiteOrder) {
                this.websiteOrder = websiteOrder;
                return this;
            }

            /** {@return an immutable value of what was set} */
            public SocialLink build() {
                return new SocialLink(url, website, image, order, title, websiteOrder);
            }
        }
    }
}
