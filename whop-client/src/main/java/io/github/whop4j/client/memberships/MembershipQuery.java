package io.github.whop4j.client.memberships;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which memberships to list.
 *
 * @param cancelOptions only those cancelled for one of these reasons
 * @param companyId only of this company; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param direction the order; Whop's own choice if not set
 * @param order what the list is sorted by
 * @param planIds only of these prices; {@code plan_…}
 * @param productIds only of these products; {@code prod_…}
 * @param promoCodeIds only where one of these promo codes was used; {@code promo_…}
 * @param statuses only with one of these statuses
 * @param userIds only of these people; {@code user_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record MembershipQuery(
        @Nullable List<CancelOption> cancelOptions,
        @Nullable String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Direction direction,
        @Nullable MembershipOrder order,
        @Nullable List<String> planIds,
        @Nullable List<String> productIds,
        @Nullable List<String> promoCodeIds,
        @Nullable List<MembershipStatus> statuses,
        @Nullable List<String> userIds,
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
        private @Nullable List<CancelOption> cancelOptions;
        private @Nullable String companyId;
        private @Nullable Direction direction;
        private @Nullable MembershipOrder order;
        private @Nullable List<String> planIds;
        private @Nullable List<String> productIds;
        private @Nullable List<String> promoCodeIds;
        private @Nullable List<MembershipStatus> statuses;
        private @Nullable List<String> userIds;

        private Builder() {}

        /**
         * Only those cancelled for one of these reasons.
         *
         * @param cancelOptions constants, or words of your own through {@code of}
         */
        public Builder cancelOptions(List<CancelOption> cancelOptions) {
            this.cancelOptions = List.copyOf(cancelOptions);
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
        public Builder order(MembershipOrder order) {
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
         * Only where one of these promo codes was used.
         *
         * @param promoCodeIds {@code promo_…}
         */
        public Builder promoCodeIds(List<String> promoCodeIds) {
            this.promoCodeIds = List.copyOf(promoCodeIds);
            return this;
        }

        /**
         * Only with one of these statuses.
         *
         * @param statuses constants, or words of your own through {@code of}
         */
        public Builder statuses(List<MembershipStatus> statuses) {
            this.statuses = List.copyOf(statuses);
            return this;
        }

        /**
         * Only of these people.
         *
         * @param userIds {@code user_…}
         */
        public Builder userIds(List<String> userIds) {
            this.userIds = List.copyOf(userIds);
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public MembershipQuery build() {
            return new MembershipQuery(
                    cancelOptions,
                    companyId,
                    createdAfter,
                    createdBefore,
                    direction,
                    order,
                    planIds,
                    productIds,
                    promoCodeIds,
                    statuses,
                    userIds,
                    first,
                    after,
                    last,
                    before);
        }
    }
}
