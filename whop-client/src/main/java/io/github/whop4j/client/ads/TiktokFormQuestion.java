package io.github.whop4j.client.ads;

import org.jspecify.annotations.Nullable;

/**
 * A question of a form.
 *
 * @param fieldType what is asked for; as TikTok writes it
 * @param label the question, as people read it
 */
public record TiktokFormQuestion(String fieldType, @Nullable String label) {
    /**
     * Starts with what is required.
     *
     * @param fieldType what is asked for; as TikTok writes it
     * @return a builder
     */
    public static Builder builder(String fieldType) {
        return new Builder(fieldType);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String fieldType;
        private @Nullable String label;

        private Builder(String fieldType) {
            this.fieldType = fieldType;
        }

        /**
         * The question, as people read it.
         *
         * @param label as text
         */
        public Builder label(String label) {
            this.label = label;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public TiktokFormQuestion build() {
            return new TiktokFormQuestion(fieldType, label);
        }
    }
}
