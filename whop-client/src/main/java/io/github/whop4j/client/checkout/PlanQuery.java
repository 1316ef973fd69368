package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which plans to list.
 *
 * @param companyId only of this company; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param direction the order; Whop's own choice if not set
 * @param order what the list is sorted by
 * @param planTypes only of these types
 * @param productIds only of these products; {@code prod_…}
 * @param releaseMethods only those sold in one of these ways
 * @param visibilities only those that can be seen in one of these places
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record PlanQuery(
        String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Direction direction,
        @Nullable PlanOrder order,
        @Nullable List<PlanType> planTypes,
        @Nullable List<String> productIds,
        @Nullable List<ReleaseMethod> releaseMethods,
        @Nullable List<VisibilityFilter> visibilities,
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
        private @Nullable PlanOrder order;
        private @Nullable List<PlanType> planTypes;
        private @Nullable List<String> productIds;
        private @Nullable List<ReleaseMethod> releaseMethods;
        private @Nullable List<VisibilityFilter> visibilities;

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
        public Builder order(PlanOrder order) {
            this.order = order;
            return this;
        }

        /**
         * Only of these types.
         *
         * @param planTypes constants, or words of your own through {@code of}
         */
        public Builder planTypes(List<PlanType> planTypes) {
            this.planTypes = List.copyOf(planTypes);
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
         * Only those sold in one of these ways.
         *
         * @param releaseMethods constants, or words of your own through {@code of}
         */
        public Builder releaseMethods(List<ReleaseMethod> releaseMethods) {
            this.releaseMethods = List.copyOf(releaseMethods);
            return this;
        }

        /**
         * Only those that can be seen in one of these places.
         *
         * @param visibilities constants, or words of your own through {@code of}
         */
        public Builder visibilities(List<VisibilityFilter> visibilities) {
            this.visibilities = List.copyOf(visibilities);
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public PlanQuery build() {
            return new PlanQuery(
                    companyId,
                    createdAfter,
                    createdBefore,
                    direction,
                    order,
                    planTypes,
                    productIds,
                    releaseMethods,
                    visibilities,
                    first,
                    after,
                    last,
                    before);
        }
    }
}
