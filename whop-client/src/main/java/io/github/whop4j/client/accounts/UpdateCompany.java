package io.github.whop4j.client.accounts;

import io.github.whop4j.client.FileReference;
import io.github.whop4j.client.Patch;
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
    /**
     * Starts with nothing.
     *
     * @return a builder
     */
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
         * @return this
         */
        public Builder affiliateApplicationRequired(boolean affiliateApplicationRequired) {
            this.affiliateApplicationRequired = Patch.set(affiliateApplicationRequired);
            return this;
        }

        /**
         * Empties what {@link #affiliateApplicationRequired(boolean)} sets.
         *
         * @return this
         */
        public Builder clearAffiliateApplicationRequired() {
            this.affiliateApplicationRequired = Patch.clear();
            return this;
        }

        /**
         * What affiliates are told.
         *
         * @param affiliateInstructions as text
         * @return this
         */
        public Builder affiliateInstructions(String affiliateInstructions) {
            this.affiliateInstructions = Patch.set(affiliateInstructions);
            return this;
        }

        /**
         * Empties what {@link #affiliateInstructions(String)} sets.
         *
         * @return this
         */
        public Builder clearAffiliateInstructions() {
            this.affiliateInstructions = Patch.clear();
            return this;
        }

        /**
         * The picture on top of its page.
         *
         * @param bannerImage the id of an uploaded file
         * @return this
         */
        public Builder bannerImage(String bannerImage) {
            this.bannerImage = Patch.set(new FileReference(bannerImage));
            return this;
        }

        /**
         * Empties what {@link #bannerImage(String)} sets.
         *
         * @return this
         */
        public Builder clearBannerImage() {
            this.bannerImage = Patch.clear();
            return this;
        }

        /**
         * What it does.
         *
         * @param description as text
         * @return this
         */
        public Builder description(String description) {
            this.description = Patch.set(description);
            return this;
        }

        /**
         * Empties what {@link #description(String)} sets.
         *
         * @return this
         */
        public Builder clearDescription() {
            this.description = Patch.clear();
            return this;
        }

        /**
         * The product affiliates are shown first.
         *
         * @param featuredAffiliateProductId {@code prod_…}
         * @return this
         */
        public Builder featuredAffiliateProductId(String featuredAffiliateProductId) {
            this.featuredAffiliateProductId = Patch.set(featuredAffiliateProductId);
            return this;
        }

        /**
         * Empties what {@link #featuredAffiliateProductId(String)} sets.
         *
         * @return this
         */
        public Builder clearFeaturedAffiliateProductId() {
            this.featuredAffiliateProductId = Patch.clear();
            return this;
        }

        /**
         * Its picture.
         *
         * @param logo the id of an uploaded file
         * @return this
         */
        public Builder logo(String logo) {
            this.logo = Patch.set(new FileReference(logo));
            return this;
        }

        /**
         * Empties what {@link #logo(String)} sets.
         *
         * @return this
         */
        public Builder clearLogo() {
            this.logo = Patch.clear();
            return this;
        }

        /**
         * Its name in addresses.
         *
         * @param route as text
         * @return this
         */
        public Builder route(String route) {
            this.route = Patch.set(route);
            return this;
        }

        /**
         * Empties what {@link #route(String)} sets.
         *
         * @return this
         */
        public Builder clearRoute() {
            this.route = Patch.clear();
            return this;
        }

        /**
         * Whether Whop writes to its customers.
         *
         * @param sendCustomerEmails {@code true} for yes
         * @return this
         */
        public Builder sendCustomerEmails(boolean sendCustomerEmails) {
            this.sendCustomerEmails = Patch.set(sendCustomerEmails);
            return this;
        }

        /**
         * Empties what {@link #sendCustomerEmails(boolean)} sets.
         *
         * @return this
         */
        public Builder clearSendCustomerEmails() {
            this.sendCustomerEmails = Patch.clear();
            return this;
        }

        /**
         * Where else to find it.
         *
         * @param socialLinks replaces all links it has
         * @return this
         */
        public Builder socialLinks(List<SocialLink> socialLinks) {
            this.socialLinks = Patch.set(List.copyOf(socialLinks));
            return this;
        }

        /**
         * Empties what {@link #socialLinks(List)} sets.
         *
         * @return this
         */
        public Builder clearSocialLinks() {
            this.socialLinks = Patch.clear();
            return this;
        }

        /**
         * Whom it is for.
         *
         * @param targetAudience as text
         * @return this
         */
        public Builder targetAudience(String targetAudience) {
            this.targetAudience = Patch.set(targetAudience);
            return this;
        }

        /**
         * Empties what {@link #targetAudience(String)} sets.
         *
         * @return this
         */
        public Builder clearTargetAudience() {
            this.targetAudience = Patch.clear();
            return this;
        }

        /**
         * Its name.
         *
         * @param title as text
         * @return this
         */
        public Builder title(String title) {
            this.title = Patch.set(title);
            return this;
        }

        /**
         * Empties what {@link #title(String)} sets.
         *
         * @return this
         */
        public Builder clearTitle() {
            this.title = Patch.clear();
            return this;
        }

        /**
         * Finishes.
         *
         * @return an immutable value
         */
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
         * A link with nothing but its target.
         *
         * @param website the site
         * @param url where it leads
         * @return the link
         */
        public static SocialLink of(SocialLinkWebsite website, String url) {
            return new SocialLink(url, website, null, null, null, null);
        }
    }
}
