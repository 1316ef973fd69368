package io.github.whop4j.client.ads;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a visit, and of the ad that led to it.
 *
 * @param adCampaignId the campaign that led to it; its id
 * @param adId the ad that led to it; its id
 * @param adSetId the ad group that led to it; its id
 * @param fbclid Meta's mark of the click; {@code fbclid} of the address
 * @param fbp Meta's mark of the browser
 * @param ga Google Analytics' mark of the browser
 * @param gclid Google's mark of the click; {@code gclid} of the address
 * @param igSid the {@code ig_sid} of Instagram
 * @param ipAddress the IP address of the person
 * @param ttclid TikTok's mark of the click; {@code ttclid} of the address
 * @param ttp TikTok's mark of the browser
 * @param userAgent what the browser calls itself
 * @param utmCampaign the campaign; {@code utm_campaign} of the address
 * @param utmContent which of several ads or links; {@code utm_content} of the address
 * @param utmId the id of the campaign; {@code utm_id} of the address
 * @param utmMedium the kind of traffic; {@code utm_medium} of the address
 * @param utmSource where the traffic comes from; {@code utm_source} of the address
 * @param utmTerm the search words; {@code utm_term} of the address
 */
public record ConversionContext(
        @Nullable String adCampaignId,
        @Nullable String adId,
        @Nullable String adSetId,
        @Nullable String fbclid,
        @Nullable String fbp,
        @Nullable String ga,
        @Nullable String gclid,
        @Nullable String igSid,
        @Nullable String ipAddress,
        @Nullable String ttclid,
        @Nullable String ttp,
        @Nullable String userAgent,
        @Nullable String utmCampaign,
        @Nullable String utmContent,
        @Nullable String utmId,
        @Nullable String utmMedium,
        @Nullable String utmSource,
        @Nullable String utmTerm) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable String adCampaignId;
        private @Nullable String adId;
        private @Nullable String adSetId;
        private @Nullable String fbclid;
        private @Nullable String fbp;
        private @Nullable String ga;
        private @Nullable String gclid;
        private @Nullable String igSid;
        private @Nullable String ipAddress;
        private @Nullable String ttclid;
        private @Nullable String ttp;
        private @Nullable String userAgent;
        private @Nullable String utmCampaign;
        private @Nullable String utmContent;
        private @Nullable String utmId;
        private @Nullable String utmMedium;
        private @Nullable String utmSource;
        private @Nullable String utmTerm;

        private Builder() {}

        /** The campaign that led to it. */
        public Builder adCampaignId(String adCampaignId) {
            this.adCampaignId = adCampaignId;
            return this;
        }

        /** The ad that led to it. */
        public Builder adId(String adId) {
            this.adId = adId;
            return this;
        }

        /** The ad group that led to it. */
        public Builder adSetId(String adSetId) {
            this.adSetId = adSetId;
            return this;
        }

        /**
         * Meta's mark of the click.
         *
         * @param fbclid {@code fbclid} of the address
         */
        public Builder fbclid(String fbclid) {
            this.fbclid = fbclid;
            return this;
        }

        /**
         * Meta's mark of the browser.
         *
         * @param fbp as text
         */
        public Builder fbp(String fbp) {
            this.fbp = fbp;
            return this;
        }

        /**
         * Google Analytics' mark of the browser.
         *
         * @param ga as text
         */
        public Builder ga(String ga) {
            this.ga = ga;
            return this;
        }

        /**
         * Google's mark of the click.
         *
         * @param gclid {@code gclid} of the address
         */
        public Builder gclid(String gclid) {
            this.gclid = gclid;
            return this;
        }

        /**
         * The {@code ig_sid} of Instagram.
         *
         * @param igSid as text
         */
        public Builder igSid(String igSid) {
            this.igSid = igSid;
            return this;
        }

        /**
         * The IP address of the person.
         *
         * @param ipAddress as text
         */
        public Builder ipAddress(String ipAddress) {
            this.ipAddress = ipAddress;
            return this;
        }

        /**
         * TikTok's mark of the click.
         *
         * @param ttclid {@code ttclid} of the address
         */
        public Builder ttclid(String ttclid) {
            this.ttclid = ttclid;
            return this;
        }

        /**
         * TikTok's mark of the browser.
         *
         * @param ttp as text
         */
        public Builder ttp(String ttp) {
            this.ttp = ttp;
            return this;
        }

        /**
         * What the browser calls itself.
         *
         * @param userAgent as text
         */
        public Builder userAgent(String userAgent) {
            this.userAgent = userAgent;
            return this;
        }

        /**
         * The campaign.
         *
         * @param utmCampaign {@code utm_campaign} of the address
         */
        public Builder utmCampaign(String utmCampaign) {
            this.utmCampaign = utmCampaign;
            return this;
        }

        /**
         * Which of several ads or links.
         *
         * @param utmContent {@code utm_content} of the address
         */
        public Builder utmContent(String utmContent) {
            this.utmContent = utmContent;
            return this;
        }

        /**
         * The id of the campaign.
         *
         * @param utmId {@code utm_id} of the address
         */
        public Builder utmId(String utmId) {
            this.utmId = utmId;
            return this;
        }

        /**
         * The kind of traffic.
         *
         * @param utmMedium {@code utm_medium} of the address
         */
        public Builder utmMedium(String utmMedium) {
            this.utmMedium = utmMedium;
            return this;
        }

        /**
         * Where the traffic comes from.
         *
         * @param utmSource {@code utm_source} of the address
         */
        public Builder utmSource(String utmSource) {
            this.utmSource = utmSource;
            return this;
        }

        /**
         * The search words.
         *
         * @param utmTerm {@code utm_term} of the address
         */
        public Builder utmTerm(String utmTerm) {
            this.utmTerm = utmTerm;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public ConversionContext build() {
            return new ConversionContext(
                    adCampaignId,
                    adId,
                    adSetId,
                    fbclid,
                    fbp,
                    ga,
                    gclid,
                    igSid,
                    ipAddress,
                    ttclid,
                    ttp,
                    userAgent,
                    utmCampaign,
                    utmContent,
                    utmId,
                    utmMedium,
                    utmSource,
                    utmTerm);
        }
    }
}
