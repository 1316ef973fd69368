package io.github.whop4j.client.payments;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices to list.
 *
 * @param collectionMethods only those whose money is asked for in one of these ways
 * @param companyId only of this company; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param direction the order; Whop's own choice if not set
 * @param order what the list is sorted by
 * @param productIds only of these products; {@code prod_…}
 * @param statuses only with one of these statuses
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record InvoiceQuery(
        @Nullable List<CollectionMethod> collectionMethods,
        @Nullable String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Direction direction,
        @Nullable InvoiceOrder order,
        @Nullable List<String> productIds,
        @Nullable List<InvoiceStatus> statuses,
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
        private @Nullable List<CollectionMethod> collectionMethods;
        private @Nullable String companyId;
        private @Nullable Direction direction;
        private @Nullable InvoiceOrder order;
        private @Nullable List<String> productIds;
        private @Nullable List<InvoiceStatus> statuses;

        private Builder() {}

        /**
         * Only those whose money is asked for in one of these ways.
         *
         * @param collectionMethods constants, or words of your own through {@code of}
         */
        public Builder collectionMethods(List<CollectionMethod> collectionMethods) {
            this.collectionMethods = List.copyOf(collectionMethods);
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
        public Builder order(InvoiceOrder order) {
            this.order = order;
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
        public Builder statuses(List<InvoiceStatus> statuses) {
            this.statuses = List.copyOf(statuses);
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public InvoiceQuery build() {
            return new InvoiceQuery(
                    collectionMethods,
                    companyId,
                    createdAfter,
                    createdBefore,
                    direction,
                    order,
                    productIds,
                    statuses,
                    first,
                    after,
                    last,
                    before);
        }
    }
}
