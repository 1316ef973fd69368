package io.github.whop4j.client.memberships;

import io.github.whop4j.client.Patch;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a membership. What is not mentioned stays as it is.
 *
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 */
public record UpdateMembership(Patch<Map<String, @Nullable Object>> metadata) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<Map<String, @Nullable Object>> metadata = Patch.absent();

        private Builder() {}

        /**
         * Anything of your own.
         *
         * @param metadata strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
         */
        public Builder metadata(Map<String, ? extends @Nullable Object> metadata) {
            this.metadata =
                    Patch.set(Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(metadata)));
            return this;
        }

        /** {@return this, and empties what {@link #metadata(Map)} sets} */
        public Builder clearMetadata() {
            metadata = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateMembership build() {
            return new UpdateMembership(metadata);
        }
    }
}
