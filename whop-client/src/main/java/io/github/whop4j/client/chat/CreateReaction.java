package io.github.whop4j.client.chat;

import org.jspecify.annotations.Nullable;

/**
 * A reaction to be given, or a vote in a poll.
 *
 * @param resourceId the message or post; its id
 * @param emoji the emoji
 * @param pollOptionId the answer of a poll to vote for; its id
 */
public record CreateReaction(
        String resourceId, @Nullable String emoji, @Nullable String pollOptionId) {
    /**
     * Starts with what is required.
     *
     * @param resourceId the message or post; its id
     * @return a builder
     */
    public static Builder builder(String resourceId) {
        return new Builder(resourceId);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String resourceId;
        private @Nullable String emoji;
        private @Nullable String pollOptionId;

        private Builder(String resourceId) {
            this.resourceId = resourceId;
        }

        /**
         * The emoji.
         *
         * @param emoji as text
         */
        public Builder emoji(String emoji) {
            this.emoji = emoji;
            return this;
        }

        /** The answer of a poll to vote for. */
        public Builder pollOptionId(String pollOptionId) {
            this.pollOptionId = pollOptionId;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateReaction build() {
            return new CreateReaction(resourceId, emoji, pollOptionId);
        }
    }
}
