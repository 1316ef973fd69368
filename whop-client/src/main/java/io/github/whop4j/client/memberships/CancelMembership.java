package io.github.whop4j.client.memberships;

import org.jspecify.annotations.Nullable;

/**
 * How to end a membership.
 *
 * @param cancellationMode when it ends; at the end of the paid period if not set
 */
public record CancelMembership(@Nullable CancellationMode cancellationMode) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable CancellationMode cancellationMode;

        private Builder() {}

        /**
         * When it ends.
         *
         * @param cancellationMode at the end of the paid period if not set
         */
        public Builder cancellationMode(CancellationMode cancellationMode) {
            this.cancellationMode = cancellationMode;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CancelMembership build() {
            return new CancelMembership(cancellationMode);
        }
    }
}
