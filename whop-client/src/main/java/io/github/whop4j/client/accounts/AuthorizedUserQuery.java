package io.github.whop4j.client.accounts;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which people of a team to list.
 *
 * @param companyId only of this company; {@code biz_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param role only with this role
 * @param userId only of this person; {@code user_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record AuthorizedUserQuery(
        @Nullable String companyId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable AuthorizedUserRole role,
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
        private @Nullable AuthorizedUserRole role;
        private @Nullable String userId;

        private Builder() {}

        /**
         * Only of this company.
         *
         * @param companyId {@code biz_…}
         */
        public Builder companyId(String companyId) {
            this.companyId = companyId;
            return this;
        }

        /**
         * Only with this role.
         *
         * @param role one of its constants, or a word of your own through {@code of}
         */
        public Builder role(AuthorizedUserRole role) {
            this.role = role;
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
        public AuthorizedUserQuery build() {
            return new AuthorizedUserQuery(
                    companyId, createdAfter, createdBefore, role, userId, first, after, last, before);
        }
    }
}
