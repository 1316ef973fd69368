package io.github.whop4j.client.payouts;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which payout methods to list.
 *
 * @param companyId whose; {@code biz_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record PayoutMethodQuery(
        String companyId,
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
    public static final class Builder {
        private final String companyId;
        private @Nullable Integer first;
        private @Nullable String after;
        private @Nullable Integer last;
        private @Nullable String before;

        private Builder(String companyId) {
            this.companyId = companyId;
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
        public PayoutMethodQuery build() {
            return new PayoutMethodQuery(companyId, first, after, last, before);
        }
    }
}
