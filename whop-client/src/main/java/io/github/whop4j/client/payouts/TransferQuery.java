package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which transfers to list.
 *
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param destinationId only those to this account; {@code biz_…}, {@code user_…} or {@code ldgr_…}
 * @param direction the order; Whop's own choice if not set
 * @param order what the list is sorted by
 * @param originId only those from this account; {@code biz_…}, {@code user_…} or {@code ldgr_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record TransferQuery(
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable String destinationId,
        @Nullable Direction direction,
        @Nullable TransferOrder order,
        @Nullable String originId,
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
        private @Nullable String destinationId;
        private @Nullable Direction direction;
        private @Nullable TransferOrder order;
        private @Nullable String originId;

        private Builder() {}

        /**
         * Only those to this account.
         *
         * @param destinationId {@code biz_…}, {@code user_…} or {@code ldgr_…}
         */
        public Builder destinationId(String destinationId) {
            this.destinationId = destinationId;
            return this;
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
        public Builder order(TransferOrder order) {
            this.order = order;
            return this;
        }

        /**
         * Only those from this account.
         *
         * @param originId {@code biz_…}, {@code user_…} or {@code ldgr_…}
         */
        public Builder originId(String originId) {
            this.originId = originId;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public TransferQuery build() {
            return new TransferQuery(
                    createdAfter, createdBefore, destinationId, direction, order, originId, first, after, last, before);
        }
    }
}
