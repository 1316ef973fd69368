package io.github.whop4j.client.ads;

import io.github.whop4j.client.ListQuery;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which span to report on, and how to cut it.
 *
 * @param from the start of the span
 * @param to the end of the span
 * @param adCampaignId only of this campaign; its id
 * @param adGroupId only of this ad group; its id
 * @param adId only of this ad; its id
 * @param breakdown whether to cut the report by campaign, ad group or ad
 * @param companyId only of this company; {@code biz_…}
 * @param currency which currency to give the amounts in
 * @param granularity whether to cut the span into days or hours
 */
public record AdReportQuery(
        Instant from,
        Instant to,
        @Nullable String adCampaignId,
        @Nullable String adGroupId,
        @Nullable String adId,
        @Nullable AdReportLevel breakdown,
        @Nullable String companyId,
        @Nullable String currency,
        @Nullable AdReportGranularity granularity)
        implements ListQuery {
    /**
     * Starts with what is required.
     *
     * @param from the start of the span
     * @param to the end of the span
     * @return a builder
     */
    public static Builder builder(Instant from, Instant to) {
        return new Builder(from, to);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final Instant from;
        private final Instant to;
        private @Nullable String adCampaignId;
        private @Nullable String adGroupId;
        private @Nullable String adId;
        private @Nullable AdReportLevel breakdown;
        private @Nullable String companyId;
        private @Nullable String currency;
        private @Nullable AdReportGranularity granularity;

        private Builder(Instant from, Instant to) {
            this.from = from;
            this.to = to;
        }

        /** Only of this campaign. */
        public Builder adCampaignId(String adCampaignId) {
            this.adCampaignId = adCampaignId;
            return this;
        }

        /** Only of this ad group. */
        public Builder adGroupId(String adGroupId) {
            this.adGroupId = adGroupId;
            return this;
        }

        /** Only of this ad. */
        public Builder adId(String adId) {
            this.adId = adId;
            return this;
        }

        /**
         * Whether to cut the report by campaign, ad group or ad.
         *
         * @param breakdown one of its constants, or a word of your own through {@code of}
         */
        public Builder breakdown(AdReportLevel breakdown) {
            this.breakdown = breakdown;
            return this;
        }

        /**
         * Only of this company.
         *
         * @param companyId {@code biz_…}
         */
        public Builder companyId(String companyId) {
            this.companyId = companyId;
            return this;
        }

        /**
         * Which currency to give the amounts in.
         *
         * @param currency as text
         */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /**
         * Whether to cut the span into days or hours.
         *
         * @param granularity one of its constants, or a word of your own through {@code of}
         */
        public Builder granularity(AdReportGranularity granularity) {
            this.granularity = granularity;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AdReportQuery build() {
            return new AdReportQuery(
                    from, to, adCampaignId, adGroupId, adId, breakdown, companyId, currency, granularity);
        }
    }
}
