package io.github.whop4j.client.growth;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which affiliates to list.
 *
 * @param companyId only of this company; {@code biz_…}
 * @param direction the order; Whop's own choice if not set
 * @param order what the list is sorted by
 * @param query only what matches these words
 * @param status only with this status
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record AffiliateQuery(
        String companyId,
        @Nullable Direction direction,
        @Nullable AffiliateOrder order,
        @Nullable String query,
        @Nullable AffiliateStatus status,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /**
     * Starts with what is required.
     *
     * @param companyId only of this company; {@code biz_…}
     * @return a builder
     */
    public static Builder builder(String companyId) {
        return new Builder(companyId);
    }

    /** Collects the optional parts. */
    public static final class Builder extends ListQueryBuilder<Builder> {
        private final String companyId;
        private @Nullable Direction direction;
        private @Nullable AffiliateOrder order;
        private @Nullable String query;
        private @Nullable AffiliateStatus status;

        private Builder(String companyId) {
            this.companyId = companyId;
        }

        /**
         * The order.
         *
         * @param direction Whop's own choice if not set
         */
        public Builder direction(Direction direction) {
            this.direction = direction;
            return this;
        }

        /**
         * What the list is sorted by.
         *
         * @param order one of its constants, or a word of your own through {@code of}
         */
        public Builder order(AffiliateOrder order) {
            this.order = order;
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
        public Builder status(AffiliateStatus status) {
            this.status = status;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AffiliateQuery build() {
            return new AffiliateQuery(companyId, direction, order, query, status, first, after, last, before);
        }
    }
}
