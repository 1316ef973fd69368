package io.github.whop4j.client.ads;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which ads to list.
 *
 * @param adGroupId only of this ad group; its id
 * @param campaignId only of this campaign; its id
 * @param companyId only of this company; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param includePaused whether to list paused ones too
 * @param orderBy what the list is sorted by
 * @param orderDirection the order; Whop's own choice if not set
 * @param query only what matches these words
 * @param statsFrom the start of the span whose numbers count
 * @param statsTo the end of the span whose numbers count
 * @param status only with this status
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record AdQuery(
        @Nullable String adGroupId,
        @Nullable String campaignId,
        @Nullable String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Boolean includePaused,
        @Nullable AdOrder orderBy,
        @Nullable Direction orderDirection,
        @Nullable String query,
        @Nullable Instant statsFrom,
        @Nullable Instant statsTo,
        @Nullable AdGroupStatus status,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder extends TimedListQueryBuilder<Builder> {
        private @Nullable String adGroupId;
        private @Nullable String campaignId;
        private @Nullable String companyId;
        private @Nullable Boolean includePaused;
        private @Nullable AdOrder orderBy;
        private @Nullable Direction orderDirection;
        private @Nullable String query;
        private @Nullable Instant statsFrom;
        private @Nullable Instant statsTo;
        private @Nullable AdGroupStatus status;

        private Builder() {}

        /** Only of this ad group. */
        public Builder adGroupId(String adGroupId) {
            this.adGroupId = adGroupId;
            return this;
        }

        /** Only of this campaign. */
        public Builder campaignId(String campaignId) {
            this.campaignId = campaignId;
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
         * Whether to list paused ones too.
         *
         * @param includePaused {@code true} for yes
         */
        public Builder includePaused(boolean includePaused) {
            this.includePaused = includePaused;
            return this;
        }

        /**
         * What the list is sorted by.
         *
         * @param orderBy one of its constants, or a word of your own through {@code of}
         */
        public Builder orderBy(AdOrder orderBy) {
            this.orderBy = orderBy;
            return this;
        }

        /**
         * The order.
         *
         * @param orderDirection Whop's own choice if not set
         */
        public Builder orderDirection(Direction orderDirection) {
            this.orderDirection = orderDirection;
            return this;
        }

        /**
         * Only what matches these words.
         *
         * @param query as text
         */
        public Builder query(String query) {
            this.query = query;
            return this;
        }

        /**
         * The start of the span whose numbers count.
         *
         * @param statsFrom the point in time
         */
        public Builder statsFrom(Instant statsFrom) {
            this.statsFrom = statsFrom;
            return this;
        }

        /**
         * The end of the span whose numbers count.
         *
         * @param statsTo the point in time
         */
        public Builder statsTo(Instant statsTo) {
            this.statsTo = statsTo;
            return this;
        }

        /**
         * Only with this status.
         *
         * @param status one of its constants, or a word of your own through {@code of}
         */
        public Builder status(AdGroupStatus status) {
            this.status = status;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AdQuery build() {
            return new AdQuery(
                    adGroupId,
                    campaignId,
                    companyId,
                    createdAfter,
                    createdBefore,
                    includePaused,
                    orderBy,
                    orderDirection,
                    query,
                    statsFrom,
                    statsTo,
                    status,
                    first,
                    after,
                    last,
                    before);
        }
    }
}
