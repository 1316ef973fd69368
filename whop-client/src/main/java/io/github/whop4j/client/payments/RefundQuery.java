package io.github.whop4j.client.payments;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which refunds to list. Name a payment, a person or a company.
 *
 * @param companyId only those of this company; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param direction the order
 * @param paymentId only those of this payment; {@code pay_…}
 * @param userId only those of this buyer; {@code user_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record RefundQuery(
        @Nullable String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Direction direction,
        @Nullable String paymentId,
        @Nullable String userId,
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
        private @Nullable String companyId;
        private @Nullable Direction direction;
        private @Nullable String paymentId;
        private @Nullable String userId;

        private Builder() {}

        /**
         * Only those of this company.
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
         * @param direction one of its constants, or a word of your own through {@code of}
         */
        public Builder direction(Direction direction) {
            this.direction = direction;
            return this;
        }

        /**
         * Only those of this payment.
         *
         * @param paymentId {@code pay_…}
         */
        public Builder paymentId(String paymentId) {
            this.paymentId = paymentId;
            return this;
        }

        /**
         * Only those of this buyer.
         *
         * @param userId {@code user_…}
         */
        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public RefundQuery build() {
            return new RefundQuery(
                    companyId, createdAfter, createdBefore, direction, paymentId, userId, first, after, last, before);
        }
    }
}
