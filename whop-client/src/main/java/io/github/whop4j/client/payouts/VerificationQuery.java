package io.github.whop4j.client.payouts;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which identity checks to list.
 *
 * @param payoutAccountId only of this payout account; {@code poact_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record VerificationQuery(
        String payoutAccountId,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /**
     * Starts with what is required.
     *
     * @param payoutAccountId only of this payout account; {@code poact_…}
     * @return a builder
     */
    public static Builder builder(String payoutAccountId) {
        return new Builder(payoutAccountId);
    }

    /** Collects the optional parts. */
    public static final class Builder extends ListQueryBuilder<Builder> {
        private final String payoutAccountId;

        private Builder(String payoutAccountId) {
            this.payoutAccountId = payoutAccountId;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public VerificationQuery build() {
            return new VerificationQuery(payoutAccountId, first, after, last, before);
        }
    }
}
