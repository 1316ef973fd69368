package io.github.whop4j.client.accounts;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which companies to list.
 *
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param direction the order
 * @param parentCompanyId only the children of this company; {@code biz_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record CompanyQuery(
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Direction direction,
        @Nullable String parentCompanyId,
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
        private @Nullable Direction direction;
        private @Nullable String parentCompanyId;

        private Builder() {}

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
         * Only the children of this company.
         *
         * @param parentCompanyId {@code biz_…}
         */
        public Builder parentCompanyId(String parentCompanyId) {
            this.parentCompanyId = parentCompanyId;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CompanyQuery build() {
            return new CompanyQuery(
                    createdAfter, createdBefore, direction, parentCompanyId, first, after, last, before);
        }
    }
}
