package io.github.whop4j.client.memberships;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which members to list.
 *
 * @param accessLevel only those with this access
 * @param companyId only of this company; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param direction the order; Whop's own choice if not set
 * @param mostRecentActions only those who did one of these last
 * @param order what the list is sorted by
 * @param planIds only of these prices; {@code plan_…}
 * @param productIds only of these products; {@code prod_…}
 * @param promoCodeIds only where one of these promo codes was used; {@code promo_…}
 * @param query only what matches these words
 * @param statuses only with one of these statuses
 * @param userIds only of these people; {@code user_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record MemberQuery(
        @Nullable AccessLevel accessLevel,
        @Nullable String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Direction direction,
        @Nullable List<MemberAction> mostRecentActions,
        @Nullable MemberOrder order,
        @Nullable List<String> planIds,
        @Nullable List<String> productIds,
        @Nullable List<String> promoCodeIds,
        @Nullable String query,
        @Nullable List<MemberStatus> statuses,
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
        private @Nullable AccessLevel accessLevel;
        private @Nullable String companyId;
        private @Nullable Direction direction;
        private @Nullable List<MemberAction> mostRecentActions;
        private @Nullable MemberOrder order;
        private @Nullable List<String> planIds;
        private @Nullable List<String> productIds;
        private @Nullable List<String> promoCodeIds;
        private @Nullable String query;
        private @Nullable List<MemberStatus> statuses;
        private @Nullable List<String> userIds;

        private Builder() {}

        /**
         * Only those with this access.
         *
         * @param accessLevel one of its constants, or a word of your own through {@code of}
         */
        public Builder accessLevel(AccessLevel accessLevel) {
            this.accessLevel = accessLevel;
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
         * Only those who did one of these last.
         *
         * @param mostRecentActions constants, or words of your own through {@code of}
         */
        public Builder mostRecentActions(List<MemberAction> mostRecentActions) {
            this.mostRecentActions = List.copyOf(mostRecentActions);
            return this;
        }

        /**
         * What the list is sorted by.
         *
         * @param order one of its constants, or a word of your own through {@code of}
         */
        public Builder order(MemberOrder order) {
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
         * Only what matches these words.
         *
         * @param query as text
         */
        public Builder query(String query) {
            this.query = query;
            return this;
        }

        /**
         * Only with one of these statuses.
         *
         * @param statuses constants, or words of your own through {@code of}
         */
        public Builder statuses(List<MemberStatus> statuses) {
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
        public MemberQuery build() {
            return new MemberQuery(
                    accessLevel,
                    companyId,
                    createdAfter,
                    createdBefore,
                    direction,
                    mostRecentActions,
                    order,
                    planIds,
                    productIds,
                    promoCodeIds,
                    query,
                    statuses,
                    userIds,
                    first,
                    after,
                    last,
                    before);
        }
    }
}
