package io.github.whop4j.client.memberships;

import org.jspecify.annotations.Nullable;

/**
 * How to pause the payments of a membership.
 *
 * @param voidPayments whether late payments are withdrawn; they are not tried again then
 */
public record PauseMembership(@Nullable Boolean voidPayments) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable Boolean voidPayments;

        private Builder() {}

        /**
         * Whether late payments are withdrawn.
         *
         * @param voidPayments they are not tried again then
         */
        public Builder voidPayments(boolean voidPayments) {
            this.voidPayments = voidPayments;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public PauseMembership build() {
            return new PauseMembership(voidPayments);
        }
    }
}
