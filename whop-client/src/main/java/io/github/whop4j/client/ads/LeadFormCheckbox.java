package io.github.whop4j.client.ads;

import org.jspecify.annotations.Nullable;

/**
 * Something to tick in a form.
 *
 * @param key your own name for it
 * @param text what people agree to
 * @param isCheckedByDefault whether it is ticked from the start
 * @param isRequired whether it has to be ticked
 */
public record LeadFormCheckbox(
        String key,
        String text,
        @Nullable Boolean isCheckedByDefault,
        @Nullable Boolean isRequired) {
    /**
     * Starts with what is required.
     *
     * @param key your own name for it
     * @param text what people agree to
     * @return a builder
     */
    public static Builder builder(String key, String text) {
        return new Builder(key, text);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String key;
        private final String text;
        private @Nullable Boolean isCheckedByDefault;
        private @Nullable Boolean isRequired;

        private Builder(String key, String text) {
            this.key = key;
            this.text = text;
        }

        /**
         * Whether it is ticked from the start.
         *
         * @param isCheckedByDefault {@code true} for yes
         */
        public Builder isCheckedByDefault(boolean isCheckedByDefault) {
            this.isCheckedByDefault = isCheckedByDefault;
            return this;
        }

        /**
         * Whether it has to be ticked.
         *
         * @param isRequired {@code true} for yes
         */
        public Builder isRequired(boolean isRequired) {
            this.isRequired = isRequired;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public LeadFormCheckbox build() {
            return new LeadFormCheckbox(key, text, isCheckedByDefault, isRequired);
        }
    }
}
