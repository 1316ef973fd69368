package io.github.whop4j.client.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short-lived token for a browser, in place of an API key.
 *
 * @param companyId limits it to this company; {@code biz_…}
 * @param expiresAt when it stops working; at most 3 hours ahead, 1 hour if not set
 * @param scopedActions the permissions it has; all of the key that asks, if not set or empty
 * @param userId limits it to this person; {@code user_…}; chat elements need both company and person
 */
public record CreateAccessToken(
        @Nullable String companyId,
        @Nullable Instant expiresAt,
        @Nullable List<String> scopedActions,
        @Nullable String userId) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable String companyId;
        private @Nullable Instant expiresAt;
        private @Nullable List<String> scopedActions;
        private @Nullable String userId;

        private Builder() {}

        /**
         * Limits it to this company.
         *
         * @param companyId {@code biz_…}
         */
        public Builder companyId(String companyId) {
            this.companyId = companyId;
            return this;
        }

        /**
         * When it stops working.
         *
         * @param expiresAt at most 3 hours ahead, 1 hour if not set
         */
        public Builder expiresAt(Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /**
         * The permissions it has.
         *
         * @param scopedActions all of the key that asks, if not set or empty
         */
        public Builder scopedActions(List<String> scopedActions) {
            this.scopedActions = List.copyOf(scopedActions);
            return this;
        }

        /**
         * Limits it to this person.
         *
         * @param userId {@code user_…}; chat elements need both company and person
         */
        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateAccessToken build() {
            return new CreateAccessToken(companyId, expiresAt, scopedActions, userId);
        }
    }
}
