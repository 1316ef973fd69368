package io.github.whop4j.client.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A private chat to be opened.
 *
 * @param withUserIds who takes part; {@code user_…}
 * @param companyId the company it belongs to; {@code biz_…}
 * @param customName what to call it
 */
public record CreateDmChannel(
        List<String> withUserIds,
        @Nullable String companyId,
        @Nullable String customName) {
    /**
     * Starts with what is required.
     *
     * @param withUserIds who takes part; {@code user_…}
     * @return a builder
     */
    public static Builder builder(List<String> withUserIds) {
        return new Builder(withUserIds);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final List<String> withUserIds;
        private @Nullable String companyId;
        private @Nullable String customName;

        private Builder(List<String> withUserIds) {
            this.withUserIds = List.copyOf(withUserIds);
        }

        /**
         * The company it belongs to.
         *
         * @param companyId {@code biz_…}
         */
        public Builder companyId(String companyId) {
            this.companyId = companyId;
            return this;
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
        public CreateDmChannel build() {
            return new CreateDmChannel(withUserIds, companyId, customName);
        }
    }
}
