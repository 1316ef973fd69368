package io.github.whop4j.client.accounts;

import org.jspecify.annotations.Nullable;

/**
 * A person to be taken into the team of a company.
 *
 * @param companyId whom they shall work for; {@code biz_…}
 * @param userId the person; {@code user_…}
 * @param role what they may do
 * @param sendEmails whether Whop writes to them about it
 */
public record CreateAuthorizedUser(
        String companyId,
        String userId,
        AuthorizedUserRole role,
        @Nullable Boolean sendEmails) {
    /**
     * Starts with what is required.
     *
     * @param companyId whom they shall work for; {@code biz_…}
     * @param userId the person; {@code user_…}
     * @param role what they may do
     * @return a builder
     */
    public static Builder builder(String companyId, String userId, AuthorizedUserRole role) {
        return new Builder(companyId, userId, role);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final String userId;
        private final AuthorizedUserRole role;
        private @Nullable Boolean sendEmails;

        private Builder(String companyId, String userId, AuthorizedUserRole role) {
            this.companyId = companyId;
            this.userId = userId;
            this.role = role;
        }

        /**
         * Whether Whop writes to them about it.
         *
         * @param sendEmails {@code true} for yes
         */
        public Builder sendEmails(boolean sendEmails) {
            this.sendEmails = sendEmails;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateAuthorizedUser build() {
            return new CreateAuthorizedUser(companyId, userId, role, sendEmails);
        }
    }
}
