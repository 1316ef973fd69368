package io.github.whop4j.client.content;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews to list.
 *
 * @param productId only of this product; {@code prod_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param maxStars only with so many stars or fewer
 * @param minStars only with so many stars or more
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record ReviewQuery(
        String productId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Integer maxStars,
        @Nullable Integer minStars,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /**
     * Starts with what is required.
     *
     * @param productId only of this product; {@code prod_…}
     * @return a builder
     */
    public static Builder builder(String productId) {
        return new Builder(productId);
    }

    /** Collects the optional parts. */
    public static final class Builder extends TimedListQueryBuilder<Builder> {
        private final String productId;
        private @Nullable Integer maxStars;
        private @Nullable Integer minStars;

        private Builder(String productId) {
            this.productId = productId;
        }

        /**
         * Only with so many stars or fewer.
         *
         * @param maxStars the number
         */
        public Builder maxStars(int maxStars) {
            this.maxStars = maxStars;
            return this;
        }

        /**
         * Only with so many stars or more.
         *
         * @param minStars the number
         */
        public Builder minStars(int minStars) {
            this.minStars = minStars;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public ReviewQuery build() {
            return new ReviewQuery(
                    productId, createdAfter, createdBefore, maxStars, minStars, first, after, last, before);
        }
    }
}
