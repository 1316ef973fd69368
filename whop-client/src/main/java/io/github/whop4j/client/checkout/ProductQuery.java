package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which products to list.
 *
 * @param companyId only of this company; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param direction the order; Whop's own choice if not set
 * @param order what the list is sorted by
 * @param productTypes only of these types
 * @param visibilities only those that can be seen in one of these places
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record ProductQuery(
        String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Direction direction,
        @Nullable ProductOrder order,
        @Nullable List<ProductType> productTypes,
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
        private @Nullable ProductOrder order;
        private @Nullable List<ProductType> productTypes;
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
        public Builder order(ProductOrder order) {
            this.order = order;
            return this;
        }

        /**
         * Only of these types.
         *
         * @param productTypes constants, or words of your own through {@code of}
         */
        public Builder productTypes(List<ProductType> productTypes) {
            this.productTypes = List.copyOf(productTypes);
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
        public ProductQuery build() {
            return new ProductQuery(
                    companyId,
                    createdAfter,
                    createdBefore,
                    direction,
                    order,
                    productTypes,
                    visibilities,
                    first,
                    after,
                    last,
                    before);
        }
    }
}
