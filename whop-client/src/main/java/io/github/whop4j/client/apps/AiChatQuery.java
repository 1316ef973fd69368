package io.github.whop4j.client.apps;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which AI chats to list.
 *
 * @param onlyActiveCrons whether only those with an active schedule are listed
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record AiChatQuery(
        @Nullable Boolean onlyActiveCrons,
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
        private @Nullable Boolean onlyActiveCrons;

        private Builder() {}

        /**
         * Whether only those with an active schedule are listed.
         *
         * @param onlyActiveCrons {@code true} for yes
         */
        public Builder onlyActiveCrons(boolean onlyActiveCrons) {
            this.onlyActiveCrons = onlyActiveCrons;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AiChatQuery build() {
            return new AiChatQuery(onlyActiveCrons, first, after, last, before);
        }
    }
}
