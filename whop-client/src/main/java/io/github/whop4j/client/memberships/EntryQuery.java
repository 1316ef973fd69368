package io.github.whop4j.client.memberships;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which waitlist entries to list.
 *
 * @param companyId only of this company; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param direction the order; Whop's own choice if not set
 * @param order what the list is sorted by
 * @param planIds only of these prices; {@code plan_…}
 * @param productIds only of these products; {@code prod_…}
 * @param statuses only with one of these statuses
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record EntryQuery(
        String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Direction direction,
        @Nullable EntryOrder order,
        @Nullable List<String> planIds,
        @Nullable List<String> productIds,
        @Nullable List<EntryStatus> statuses,
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
    public static final class Builder extends TimedListQueryBuilder<Builder> {
        private final String companyId;
        private @Nullable Direction direction;
        private @Nullable EntryOrder order;
        private @Nullable List<String> planIds;
        private @Nullable List<String> productIds;
        private @Nullable List<EntryStatus> statuses;

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
        public Builder order(EntryOrder order) {
            this.order = order;
            return this;
        }

        /**
         * Only of these prices.
         *
         * @param planIds {@code plan_…}
         */
        public Builder planIds(List<String> planIds) {
            this.planIds = List.copyOf(planIds);
            return this;
        }

        /**
         * Only of these products.
         *
         * @param productIds {@code prod_…}
         */
        public Builder productIds(List<String> productIds) {
            this.productIds = List.copyOf(productIds);
            return this;
        }

        /**
         * Only with one of these statuses.
         *
         * @param statuses constants, or words of your own through {@code of}
         */
        public Builder statuses(List<EntryStatus> statuses) {
            this.statuses = List.copyOf(statuses);
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public EntryQuery build() {
            return new EntryQuery(
                    companyId,
                    createdAfter,
                    createdBefore,
                    direction,
                    order,
                    planIds,
                    productIds,
                    statuses,
                    first,
                    after,
                    last,
                    before);
        }
    }
}
