package io.github.whop4j.client.growth;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lead to be noted.
 *
 * @param companyId whose customer they may become; {@code biz_…}
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 * @param productId what they are interested in; {@code prod_…}
 * @param referrer where they came from
 * @param userId the person; {@code user_…}
 */
public record CreateLead(
        String companyId,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable String productId,
        @Nullable String referrer,
        @Nullable String userId) {
    /**
     * Starts with what is required.
     *
     * @param companyId whose customer they may become; {@code biz_…}
     * @return a builder
     */
    public static Builder builder(String companyId) {
        return new Builder(companyId);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private @Nullable Map<String, @Nullable Object> metadata;
        private @Nullable String productId;
        private @Nullable String referrer;
        private @Nullable String userId;

        private Builder(String companyId) {
            this.companyId = companyId;
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

        /**
         * What they are interested in.
         *
         * @param productId {@code prod_…}
         */
        public Builder productId(String productId) {
            this.productId = productId;
            return this;
        }

        /**
         * Where they came from.
         *
         * @param referrer as text
         */
        public Builder referrer(String referrer) {
            this.referrer = referrer;
            return this;
        }

        /**
         * The person.
         *
         * @param userId {@code user_…}
         */
        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateLead build() {
            return new CreateLead(companyId, metadata, productId, referrer, userId);
        }
    }
}
