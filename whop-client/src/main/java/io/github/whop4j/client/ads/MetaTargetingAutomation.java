package io.github.whop4j.client.ads;

import org.jspecify.annotations.Nullable;

/**
 * How far Meta may choose the audience itself.
 *
 * @param advantageAudience whether Meta may go beyond the audience chosen; 1 for yes, 0 for no
 */
public record MetaTargetingAutomation(@Nullable Integer advantageAudience) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable Integer advantageAudience;

        private Builder() {}

        /**
         * Whether Meta may go beyond the audience chosen.
         *
         * @param advantageAudience 1 for yes, 0 for no
         */
        public Builder advantageAudience(int advantageAudience) {
            this.advantageAudience = advantageAudience;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public MetaTargetingAutomation build() {
            return new MetaTargetingAutomation(advantageAudience);
        }
    }
}
