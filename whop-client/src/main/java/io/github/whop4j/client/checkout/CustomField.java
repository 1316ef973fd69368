package io.github.whop4j.client.checkout;

import org.jspecify.annotations.Nullable;

/**
 * A question to the buyer.
 *
 * @param fieldType {@code text}
 * @param name the question
 * @param id of a field that exists
 * @param order its place
 * @param placeholder shown while it is empty
 * @param required whether it must be answered
 */
public record CustomField(
        String fieldType,
        String name,
        @Nullable String id,
        @Nullable Integer order,
        @Nullable String placeholder,
        @Nullable Boolean required) {
    /**
     * Starts with what is required.
     *
     * @param name the question
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String name;
        private @Nullable String id;
        private @Nullable Integer order;
        private @Nullable String placeholder;
        private @Nullable Boolean required;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Of a field that exists.
         *
         * @param id as text
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Its place.
         *
         * @param order the number
         */
        public Builder order(int order) {
            this.order = order;
            return this;
        }

        /**
         * Shown while it is empty.
         *
         * @param placeholder as text
         */
        public Builder placeholder(String placeholder) {
            this.placeholder = placeholder;
            return this;
        }

        /**
         * Whether it must be answered.
         *
         * @param required {@code true} for yes
         */
        public Builder required(boolean required) {
            this.required = required;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CustomField build() {
            return new CustomField("text", name, id, order, placeholder, required);
        }
    }
}
