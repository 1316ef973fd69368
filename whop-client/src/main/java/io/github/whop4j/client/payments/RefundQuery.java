package io.github.whop4j.client.payments;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which refunds to list. Name a payment, a person or a company.
 *
 * @param paymentId only those of this payment; {@code pay_…}
 * @param companyId only those of this company; {@code biz_…}
 * @param userId only those of this buyer; {@code user_…}
 * @param direction the order
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record RefundQuery(
        @Nullable String paymentId,
        @Nullable String companyId,
        @Nullable String userId,
        @Nullable Direction direction,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
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
        private @Nullable String paymentId;
        private @Nullable String companyId;
        private @Nullable String userId;
        private @Nullable Direction direction;
        private @Nullable Instant createdAfter;
        private @Nullable Instant createdBefore;
        private @Nullable Integer first;
        private @Nullable String after;
        private @Nullable Integer last;
        private @Nullable String before;

        private Builder() {}

        /**
         * Only those of this payment.
         *
         * @param paymentId {@code pay_…}
         * @return this
         */
        public Builder paymentId(String paymentId) {
            this.paymentId = paymentId;
            return this;
        }

        /**
         * Only those of this company.
         *
         * @param companyId {@code biz_…}
         * @return this
         */
        public Builder companyId(String companyId) {
            this.companyId = companyId;
            return this;
        }

        /**
         * Only those of this buyer.
         *
         * @param userId {@code user_…}
         * @return this
         */
        public Builder userId(String userId) {
            this.userId = userId;
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
        public RefundQuery build() {
            return new RefundQuery(
                    paymentId, companyId, userId, direction, createdAfter, createdBefore, first, after, last, before);
        }
    }
}
