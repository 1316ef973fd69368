package io.github.whop4j.client.ads;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which ad groups to list.
 *
 * @param campaignId only of this campaign; its id
 * @param companyId only of this company; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param includePaused whether to list paused ones too
 * @param query only what matches these words
 * @param status only with this status
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record AdGroupQuery(
        @Nullable String campaignId,
        @Nullable String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Boolean includePaused,
        @Nullable String query,
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
        private @Nullable String campaignId;
        private @Nullable String companyId;
        private @Nullable Boolean includePaused;
        private @Nullable String query;
        private @Nullable AdGroupStatus status;

        private Builder() {}

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
         * Only what matches these words.
         *
         * @param query as text
         */
        public Builder query(String query) {
            this.query = query;
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
        public AdGroupQuery build() {
            return new AdGroupQuery(
                    campaignId,
                    companyId,
                    createdAfter,
                    createdBefore,
                    includePaused,
                    query,
                    status,
                    first,
                    after,
                    last,
                    before);
        }
    }
}
