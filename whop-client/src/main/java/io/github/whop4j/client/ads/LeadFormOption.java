package io.github.whop4j.client.ads;

import org.jspecify.annotations.Nullable;

/**
 * An answer to choose.
 *
 * @param key your own name for the answer
 * @param value the answer, as people read it
 * @param logic where the form goes on after it
 */
public record LeadFormOption(
        String key, String value, @Nullable LeadFormJump logic) {
    /**
     * Starts with what is required.
     *
     * @param key your own name for the answer
     * @param value the answer, as people read it
     * @return a builder
     */
    public static Builder builder(String key, String value) {
        return new Builder(key, value);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String key;
        private final String value;
        private @Nullable LeadFormJump logic;

        private Builder(String key, String value) {
            this.key = key;
            this.value = value;
        }

        /**
         * Where the form goes on after it.
         *
         * @param logic built before
         */
        public Builder logic(LeadFormJump logic) {
            this.logic = logic;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public LeadFormOption build() {
            return new LeadFormOption(key, value, logic);
        }
    }
}
