package io.github.whop4j.client.growth;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which terms of an affiliate to list.
 *
 * @param overrideType only of this kind
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record AffiliateOverrideQuery(
        @Nullable AffiliateOverrideType overrideType,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder extends ListQueryBuilder<Builder> {
        private @Nullable AffiliateOverrideType overrideType;

        private Builder() {}

        /**
         * Only of this kind.
         *
         * @param overrideType one of its constants, or a word of your own through {@code of}
         */
        public Builder overrideType(AffiliateOverrideType overrideType) {
            this.overrideType = overrideType;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AffiliateOverrideQuery build() {
            return new AffiliateOverrideQuery(overrideType, first, after, last, before);
        }
    }
}
