package io.github.whop4j.client.accounts;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list.
 *
 * @param query only what matches these words
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record UserQuery(
        @Nullable String query,
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
    public static final class Builder extends ListQueryBuilder<Builder> {
        private @Nullable String query;

        private Builder() {}

        /**
         * Only what matches these words.
         *
         * @param query as text
         */
        public Builder query(String query) {
            this.query = query;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UserQuery build() {
            return new UserQuery(query, first, after, last, before);
        }
    }
}
