package io.github.whop4j.client.content;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which experiences to list.
 *
 * @param companyId only of this company; {@code biz_…}
 * @param appId only of this app; {@code app_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param productId only of this product; {@code prod_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record ExperienceQuery(
        String companyId,
        @Nullable String appId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable String productId,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /**
     * Starts with what is required.
     *
     * @param companyId only of this company; {@code biz_…}
     * @return a builder
     */
    public static Builder builder(String companyId) {
        return new Builder(companyId);
    }

    /** Collects the optional parts. */
    public static final class Builder extends TimedListQueryBuilder<Builder> {
        private final String companyId;
        private @Nullable String appId;
        private @Nullable String productId;

        private Builder(String companyId) {
            this.companyId = companyId;
        }

        /**
         * Only of this app.
         *
         * @param appId {@code app_…}
         */
        public Builder appId(String appId) {
            this.appId = appId;
            return this;
        }

        /**
         * Only of this product.
         *
         * @param productId {@code prod_…}
         */
        public Builder productId(String productId) {
            this.productId = productId;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public ExperienceQuery build() {
            return new ExperienceQuery(
                    companyId, appId, createdAfter, createdBefore, productId, first, after, last, before);
        }
    }
}
