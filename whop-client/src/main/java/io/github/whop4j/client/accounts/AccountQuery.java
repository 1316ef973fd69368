package io.github.whop4j.client.accounts;

import io.github.whop4j.client.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param page which page
 * @param per the size of a page
 */
public record AccountQuery(@Nullable Integer page, @Nullable Integer per) implements ListQuery {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable Integer page;
        private @Nullable Integer per;

        private Builder() {}

        /**
         * Which page.
         *
         * @param page the number
         */
        public Builder page(int page) {
            this.page = page;
            return this;
        }

        /**
         * The size of a page.
         *
         * @param per the number
         */
        public Builder per(int per) {
            this.per = per;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AccountQuery build() {
            return new AccountQuery(page, per);
        }
    }
}
