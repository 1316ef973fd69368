package io.github.whop4j.client.ads;

import org.jspecify.annotations.Nullable;

/**
 * Where a form goes on after an answer.
 *
 * @param type what happens next; as Meta writes it
 * @param targetEndPageIndex the closing page to go to; by its place
 * @param targetQuestionIndex the question to go to; by its place
 */
public record LeadFormJump(
        String type,
        @Nullable Integer targetEndPageIndex,
        @Nullable Integer targetQuestionIndex) {
    /**
     * Starts with what is required.
     *
     * @param type what happens next; as Meta writes it
     * @return a builder
     */
    public static Builder builder(String type) {
        return new Builder(type);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String type;
        private @Nullable Integer targetEndPageIndex;
        private @Nullable Integer targetQuestionIndex;

        private Builder(String type) {
            this.type = type;
        }

        /**
         * The closing page to go to.
         *
         * @param targetEndPageIndex by its place
         */
        public Builder targetEndPageIndex(int targetEndPageIndex) {
            this.targetEndPageIndex = targetEndPageIndex;
            return this;
        }

        /**
         * The question to go to.
         *
         * @param targetQuestionIndex by its place
         */
        public Builder targetQuestionIndex(int targetQuestionIndex) {
            this.targetQuestionIndex = targetQuestionIndex;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public LeadFormJump build() {
            return new LeadFormJump(type, targetEndPageIndex, targetQuestionIndex);
        }
    }
}
