package io.github.whop4j.client.accounts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account to be made.
 *
 * @param email to reach it
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 */
public record CreateAccount(
        @Nullable String email, @Nullable Map<String, @Nullable Object> metadata) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable String email;
        private @Nullable Map<String, @Nullable Object> metadata;

        private Builder() {}

        /**
         * To reach it.
         *
         * @param email as text
         */
        public Builder email(String email) {
            this.email = email;
            return this;
        }

        /**
         * Anything of your own.
         *
         * @param metadata strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
         */
        public Builder metadata(Map<String, ? extends @Nullable Object> metadata) {
            this.metadata = Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(metadata));
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateAccount build() {
            return new CreateAccount(email, metadata);
        }
    }
}
