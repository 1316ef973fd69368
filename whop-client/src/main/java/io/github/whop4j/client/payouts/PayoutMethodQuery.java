package io.github.whop4j.client.payouts;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
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
    public static final class Builder extends ListQueryBuilder<Builder> {
        private final String companyId;

        private Builder(String companyId) {
            this.companyId = companyId;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public PayoutMethodQuery build() {
            return new PayoutMethodQuery(companyId, first, after, last, before);
        }
    }
}
