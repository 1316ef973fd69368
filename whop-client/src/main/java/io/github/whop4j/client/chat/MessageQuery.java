package io.github.whop4j.client.chat;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which messages to list.
 *
 * @param channelId only of this channel; its id
 * @param direction the order; Whop's own choice if not set
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record MessageQuery(
        String channelId,
        @Nullable Direction direction,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /**
     * Starts with what is required.
     *
     * @param channelId only of this channel; its id
     * @return a builder
     */
    public static Builder builder(String channelId) {
        return new Builder(channelId);
    }

    /** Collects the optional parts. */
    public static final class Builder extends ListQueryBuilder<Builder> {
        private final String channelId;
        private @Nullable Direction direction;

        private Builder(String channelId) {
            this.channelId = channelId;
        }

        /**
         * The order.
         *
         * @param direction Whop's own choice if not set
         */
        public Builder direction(Direction direction) {
            this.direction = direction;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public MessageQuery build() {
            return new MessageQuery(channelId, direction, first, after, last, before);
        }
    }
}
