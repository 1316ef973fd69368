package io.github.whop4j.client.chat;

import org.jspecify.annotations.Nullable;

/**
 * A support chat to be opened.
 *
 * @param companyId the company; {@code biz_…}
 * @param userId the customer; {@code user_…}
 * @param customName what to call it
 */
public record CreateSupportChannel(
        String companyId, String userId, @Nullable String customName) {
    /**
     * Starts with what is required.
     *
     * @param companyId the company; {@code biz_…}
     * @param userId the customer; {@code user_…}
     * @return a builder
     */
    public static Builder builder(String companyId, String userId) {
        return new Builder(companyId, userId);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final String userId;
        private @Nullable String customName;

        private Builder(String companyId, String userId) {
            this.companyId = companyId;
            this.userId = userId;
        }

        /**
         * What to call it.
         *
         * @param customName as text
         */
        public Builder customName(String customName) {
            this.customName = customName;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateSupportChannel build() {
            return new CreateSupportChannel(companyId, userId, customName);
        }
    }
}
