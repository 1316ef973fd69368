package io.github.whop4j.client.memberships;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which movements of tokens to list.
 *
 * @param companyId only of this company; {@code biz_…}
 * @param transactionType only of this type
 * @param userId only of this person; {@code user_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record CompanyTokenTransactionQuery(
        String companyId,
        @Nullable CompanyTokenTransactionType transactionType,
        @Nullable String userId,
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
    public static final class Builder extends ListQueryBuilder<Builder> {
        private final String companyId;
        private @Nullable CompanyTokenTransactionType transactionType;
        private @Nullable String userId;

        private Builder(String companyId) {
            this.companyId = companyId;
        }

        /**
         * Only of this type.
         *
         * @param transactionType one of its constants, or a word of your own through {@code of}
         */
        public Builder transactionType(CompanyTokenTransactionType transactionType) {
            this.transactionType = transactionType;
            return this;
        }

        /**
         * Only of this person.
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
        public CompanyTokenTransactionQuery build() {
            return new CompanyTokenTransactionQuery(companyId, transactionType, userId, first, after, last, before);
        }
    }
}
