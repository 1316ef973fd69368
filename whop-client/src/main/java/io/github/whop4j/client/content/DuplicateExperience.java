package io.github.whop4j.client.content;

import org.jspecify.annotations.Nullable;

/**
 * A copy of an experience to be made.
 *
 * @param name what to call the copy
 */
public record DuplicateExperience(@Nullable String name) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable String name;

        private Builder() {}

        /**
         * What to call the copy.
         *
         * @param name as text
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public DuplicateExperience build() {
            return new DuplicateExperience(name);
        }
    }
}
