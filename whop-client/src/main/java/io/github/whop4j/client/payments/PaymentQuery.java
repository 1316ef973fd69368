package io.github.whop4j.client.payments;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which payments to list.
 *
 * @param companyId whose; {@code biz_…}
 * @param checkoutConfigurationIds only those paid with one of these checkouts; {@code ch_…}
 * @param statuses only those in one of these states
 * @param substatuses only those in one of these states
 * @param billingReasons only those asked for one of these reasons
 * @param currencies only those in one of these currencies
 * @param planIds only those for one of these plans; {@code plan_…}
 * @param productIds only those for one of these products; {@code prod_…}
 * @param includeFree whether payments of nothing are listed
 * @param query free text; part of a name, an e-mail address or an id
 * @param order what to sort by
 * @param direction the order
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param updatedAfter only what changed after this
 * @param updatedBefore only what changed before this
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record PaymentQuery(
        @Nullable String companyId,
        @Nullable List<String> checkoutConfigurationIds,
        @Nullable List<PaymentStatus> statuses,
        @Nullable List<PaymentSubstatus> substatuses,
        @Nullable List<BillingReason> billingReasons,
        @Nullable List<Currency> currencies,
        @Nullable List<String> planIds,
        @Nullable List<String> productIds,
        @Nullable Boolean includeFree,
        @Nullable String query,
        @Nullable PaymentOrder order,
        @Nullable Direction direction,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Instant updatedAfter,
        @Nullable Instant updatedBefore,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /**
     * Starts with nothing.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable String companyId;
        private @Nullable List<String> checkoutConfigurationIds;
        private @Nullable List<PaymentStatus> statuses;
        private @Nullable List<PaymentSubstatus> substatuses;
        private @Nullable List<BillingReason> billingReasons;
        private @Nullable List<Currency> currencies;
        private @Nullable List<String> planIds;
        private @Nullable List<String> productIds;
        private @Nullable Boolean includeFree;
        private @Nullable String query;
        private @Nullable PaymentOrder order;
        private @Nullable Direction direction;
        private @Nullable Instant createdAfter;
        private @Nullable Instant createdBefore;
        private @Nullable Instant updatedAfter;
        private @Nullable Instant updatedBefore;
        private @Nullable Integer first;
        private @Nullable String after;
        private @Nullable Integer last;
        private @Nullable String before;

        private Builder() {}

        /**
         * Whose.
         *
         * @param companyId {@code biz_…}
         * @return this
         */
        public Builder companyId(String companyId) {
            this.companyId = companyId;
            return this;
        }

        /**
         * Only those paid with one of these checkouts.
         *
         * @param checkoutConfigurationIds {@code ch_…}
         * @return this
         */
        public Builder checkoutConfigurationIds(List<String> checkoutConfigurationIds) {
            this.checkoutConfigurationIds = List.copyOf(checkoutConfigurationIds);
            return this;
        }

        /**
         * Only those in one of these states.
         *
         * @param statuses all of them
         * @return this
         */
        public Builder statuses(List<PaymentStatus> statuses) {
            this.statuses = List.copyOf(statuses);
            return this;
        }

        /**
         * Only those in one of these states.
         *
         * @param substatuses all of them
         * @return this
         */
        public Builder substatuses(List<PaymentSubstatus> substatuses) {
            this.substatuses = List.copyOf(substatuses);
            return this;
        }

        /**
         * Only those asked for one of these reasons.
         *
         * @param billingReasons all of them
         * @return this
         */
        public Builder billingReasons(List<BillingReason> billingReasons) {
            this.billingReasons = List.copyOf(billingReasons);
            return this;
        }

        /**
         * Only those in one of these currencies.
         *
         * @param currencies all of them
         * @return this
         */
        public Builder currencies(List<Currency> currencies) {
            this.currencies = List.copyOf(currencies);
            return this;
        }

        /**
         * Only those for one of these plans.
         *
         * @param planIds {@code plan_…}
         * @return this
         */
        public Builder planIds(List<String> planIds) {
            this.planIds = List.copyOf(planIds);
            return this;
        }

        /**
         * Only those for one of these products.
         *
         * @param productIds {@code prod_…}
         * @return this
         */
        public Builder productIds(List<String> productIds) {
            this.productIds = List.copyOf(productIds);
            return this;
        }

        /**
         * Whether payments of nothing are listed.
         *
         * @param includeFree {@code true} for yes
         * @return this
         */
        public Builder includeFree(boolean includeFree) {
            this.includeFree = includeFree;
            return this;
        }

        /**
         * Free text.
         *
         * @param query part of a name, an e-mail address or an id
         * @return this
         */
        public Builder query(String query) {
            this.query = query;
            return this;
        }

        /**
         * What to sort by.
         *
         * @param order one of its constants, or a word of your own through {@code of}
         * @return this
         */
        public Builder order(PaymentOrder order) {
            this.order = order;
            return this;
        }

        /**
         * The order.
         *
         * @param direction Whop's own choice if not set
         * @return this
         */
        public Builder direction(Direction direction) {
            this.direction = direction;
            return this;
        }

        /**
         * Only what was made after this.
         *
         * @param createdAfter the point in time
         * @return this
         */
        public Builder createdAfter(Instant createdAfter) {
            this.createdAfter = createdAfter;
            return this;
        }

        /**
         * Only what was made before this.
         *
         * @param createdBefore the point in time
         * @return this
         */
        public Builder createdBefore(Instant createdBefore) {
            this.createdBefore = createdBefore;
            return this;
        }

        /**
         * Only what changed after this.
         *
         * @param updatedAfter the point in time
         * @return this
         */
        public Builder updatedAfter(Instant updatedAfter) {
            this.updatedAfter = updatedAfter;
            return this;
        }

        /**
         * Only what changed before this.
         *
         * @param updatedBefore the point in time
         * @return this
         */
        public Builder updatedBefore(Instant updatedBefore) {
            this.updatedBefore = updatedBefore;
            return this;
        }

        /**
         * The size of a page, going forward.
         *
         * @param first at most 100
         * @return this
         */
        public Builder first(int first) {
            this.first = first;
            return this;
        }

        /**
         * Go on after this cursor.
         *
         * @param after {@link Page#next()} does it by itself
         * @return this
         */
        public Builder after(String after) {
            this.after = after;
            return this;
        }

        /**
         * The size of a page, going backward from the end.
         *
         * @param last at most 100
         * @return this
         */
        public Builder last(int last) {
            this.last = last;
            return this;
        }

        /**
         * Go on before this cursor.
         *
         * @param before {@link Page#next()} does it by itself
         * @return this
         */
        public Builder before(String before) {
            this.before = before;
            return this;
        }

        /**
         * Finishes.
         *
         * @return an immutable value
         */
        public PaymentQuery build() {
            return new PaymentQuery(
                    companyId,
                    checkoutConfigurationIds,
                    statuses,
                    substatuses,
                    billingReasons,
                    currencies,
                    planIds,
                    productIds,
                    includeFree,
                    query,
                    order,
                    direction,
                    createdAfter,
                    createdBefore,
                    updatedAfter,
                    updatedBefore,
                    first,
                    after,
                    last,
                    before);
        }
    }
}
