package io.github.whop4j.client.ads;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which campaigns to list.
 *
 * @param companyId only of this company; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param query only what matches these words
 * @param status only with this status
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record AdCampaignQuery(
        @Nullable String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable String query,
        @Nullable AdCampaignStatus status,
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
        private @Nullable String companyId;
        private @Nullable String query;
        private @Nullable AdCampaignStatus status;

        private Builder() {}

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
        public Builder status(AdCampaignStatus status) {
            this.status = status;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AdCampaignQuery build() {
            return new AdCampaignQuery(
                    companyId, createdAfter, createdBefore, query, status, first, after, last, before);
        }
    }
}
