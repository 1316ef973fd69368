package io.github.whop4j.client.chat;

import io.github.whop4j.client.Patch;

/**
 * Changes to a private chat. What is not mentioned stays as it is.
 *
 * @param customName what to call it
 */
public record UpdateDmChannel(Patch<String> customName) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<String> customName = Patch.absent();

        private Builder() {}

        /**
         * What to call it.
         *
         * @param customName as text
         */
        public Builder customName(String customName) {
            this.customName = Patch.set(customName);
            return this;
        }

        /** {@return this, and empties what {@link #customName(String)} sets} */
        public Builder clearCustomName() {
            customName = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateDmChannel build() {
            return new UpdateDmChannel(customName);
        }
    }
}
