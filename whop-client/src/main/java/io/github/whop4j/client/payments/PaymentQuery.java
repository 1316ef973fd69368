package io.github.whop4j.client.payments;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which payments to list.
 *
 * @param billingReasons only those asked for one of these reasons
 * @param checkoutConfigurationIds only those paid with one of these checkouts; {@code ch_…}
 * @param companyId whose; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param currencies only those in one of these currencies
 * @param direction the order
 * @param includeFree whether payments of nothing are listed
 * @param order what to sort by
 * @param planIds only those for one of these plans; {@code plan_…}
 * @param productIds only those for one of these products; {@code prod_…}
 * @param query free text; part of a name, an e-mail address or an id
 * @param statuses only those in one of these states
 * @param substatuses only those in one of these states
 * @param updatedAfter only what changed after this
 * @param updatedBefore only what changed before this
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record PaymentQuery(
        @Nullable List<BillingReason> billingReasons,
        @Nullable List<String> checkoutConfigurationIds,
        @Nullable String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable List<Currency> currencies,
        @Nullable Direction direction,
        @Nullable Boolean includeFree,
        @Nullable PaymentOrder order,
        @Nullable List<String> planIds,
        @Nullable List<String> productIds,
        @Nullable String query,
        @Nullable List<PaymentStatus> statuses,
        @Nullable List<PaymentSubstatus> substatuses,
        @Nullable Instant updatedAfter,
        @Nullable Instant updatedBefore,
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
        private @Nullable List<BillingReason> billingReasons;
        private @Nullable List<String> checkoutConfigurationIds;
        private @Nullable String companyId;
        private @Nullable List<Currency> currencies;
        private @Nullable Direction direction;
        private @Nullable Boolean includeFree;
        private @Nullable PaymentOrder order;
        private @Nullable List<String> planIds;
        private @Nullable List<String> productIds;
        private @Nullable String query;
        private @Nullable List<PaymentStatus> statuses;
        private @Nullable List<PaymentSubstatus> substatuses;
        private @Nullable Instant updatedAfter;
        private @Nullable Instant updatedBefore;

        private Builder() {}

        /**
         * Only those asked for one of these reasons.
         *
         * @param billingReasons constants, or words of your own through {@code of}
         */
        public Builder billingReasons(List<BillingReason> billingReasons) {
            this.billingReasons = List.copyOf(billingReasons);
            return this;
        }

        /**
         * Only those paid with one of these checkouts.
         *
         * @param checkoutConfigurationIds {@code ch_…}
         */
        public Builder checkoutConfigurationIds(List<String> checkoutConfigurationIds) {
            this.checkoutConfigurationIds = List.copyOf(checkoutConfigurationIds);
            return this;
        }

        /**
         * Whose.
         *
         * @param companyId {@code biz_…}
         */
        public Builder companyId(String companyId) {
            this.companyId = companyId;
            return this;
        }

        /**
         * Only those in one of these currencies.
         *
         * @param currencies constants, or words of your own through {@code of}
         */
        public Builder currencies(List<Currency> currencies) {
            this.currencies = List.copyOf(currencies);
            return this;
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
         * Whether payments of nothing are listed.
         *
         * @param includeFree {@code true} for yes
         */
        public Builder includeFree(boolean includeFree) {
            this.includeFree = includeFree;
            return this;
        }

        /**
         * What to sort by.
         *
         * @param order one of its constants, or a word of your own through {@code of}
         */
        public Builder order(PaymentOrder order) {
            this.order = order;
            return this;
        }

        /**
         * Only those for one of these plans.
         *
         * @param planIds {@code plan_…}
         */
        public Builder planIds(List<String> planIds) {
            this.planIds = List.copyOf(planIds);
            return this;
        }

        /**
         * Only those for one of these products.
         *
         * @param productIds {@code prod_…}
         */
        public Builder productIds(List<String> productIds) {
            this.productIds = List.copyOf(productIds);
            return this;
        }

        /**
         * Free text.
         *
         * @param query part of a name, an e-mail address or an id
         */
        public Builder query(String query) {
            this.query = query;
            return this;
        }

        /**
         * Only those in one of these states.
         *
         * @param statuses constants, or words of your own through {@code of}
         */
        public Builder statuses(List<PaymentStatus> statuses) {
            this.statuses = List.copyOf(statuses);
            return this;
        }

        /**
         * Only those in one of these states.
         *
         * @param substatuses constants, or words of your own through {@code of}
         */
        public Builder substatuses(List<PaymentSubstatus> substatuses) {
            this.substatuses = List.copyOf(substatuses);
            return this;
        }

        /**
         * Only what changed after this.
         *
         * @param updatedAfter the point in time
         */
        public Builder updatedAfter(Instant updatedAfter) {
            this.updatedAfter = updatedAfter;
            return this;
        }

        /**
         * Only what changed before this.
         *
         * @param updatedBefore the point in time
         */
        public Builder updatedBefore(Instant updatedBefore) {
            this.updatedBefore = updatedBefore;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public PaymentQuery build() {
            return new PaymentQuery(
                    billingReasons,
                    checkoutConfigurationIds,
                    companyId,
                    createdAfter,
                    createdBefore,
                    currencies,
                    direction,
                    includeFree,
                    order,
                    planIds,
                    productIds,
                    query,
                    statuses,
                    substatuses,
                    updatedAfter,
                    updatedBefore,
                    first,
                    after,
                    last,
                    before);
        }
    }
}
