package io.github.whop4j.client.growth;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which bounties to list.
 *
 * @param direction the order; Whop's own choice if not set
 * @param experienceId only of this experience; {@code exp_…}
 * @param status only with this status
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record BountyQuery(
        @Nullable Direction direction,
        @Nullable String experienceId,
        @Nullable BountyStatus status,
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
        private @Nullable Direction direction;
        private @Nullable String experienceId;
        private @Nullable BountyStatus status;

        private Builder() {}

        /**
         * The order.
         *
         * @param direction Whop's own choice if not set
         */
        public Builder direction(Direction direction) {
            this.direction = direction;
            return this;
        }

        /**
         * Only of this experience.
         *
         * @param experienceId {@code exp_…}
         */
        public Builder experienceId(String experienceId) {
            this.experienceId = experienceId;
            return this;
        }

        /**
         * Only with this status.
         *
         * @param status one of its constants, or a word of your own through {@code of}
         */
        public Builder status(BountyStatus status) {
            this.status = status;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public BountyQuery build() {
            return new BountyQuery(direction, experienceId, status, first, after, last, before);
        }
    }
}
