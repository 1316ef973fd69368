package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which checkouts to list.
 *
 * @param companyId whose; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param direction the order
 * @param planId only those of this plan; {@code plan_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record CheckoutConfigurationQuery(
        String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Direction direction,
        @Nullable String planId,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /**
     * Starts with what is required.
     *
     * @param companyId whose; {@code biz_…}
     * @return a builder
     */
    public static Builder builder(String companyId) {
        return new Builder(companyId);
    }

    /** Collects the optional parts. */
    public static final class Builder extends TimedListQueryBuilder<Builder> {
        private final String companyId;
        private @Nullable Direction direction;
        private @Nullable String planId;

        private Builder(String companyId) {
            this.companyId = companyId;
        }

        /**
         * The order.
         *
         * @param direction one of its constants, or a word of your own through {@code of}
         */
        public Builder direction(Direction direction) {
            this.direction = direction;
            return this;
        }

        /**
         * Only those of this plan.
         *
         * @param planId {@code plan_…}
         */
        public Builder planId(String planId) {
            this.planId = planId;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CheckoutConfigurationQuery build() {
            return new CheckoutConfigurationQuery(
                    companyId, createdAfter, createdBefore, direction, planId, first, after, last, before);
        }
    }
}
