package io.github.whop4j.client.chat;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which support chats to list.
 *
 * @param companyId only of this company; {@code biz_…}
 * @param direction the order; Whop's own choice if not set
 * @param open only open ones, or only resolved ones
 * @param order what the list is sorted by
 * @param view only from this point of view
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record SupportChannelQuery(
        @Nullable String companyId,
        @Nullable Direction direction,
        @Nullable Boolean open,
        @Nullable SupportChannelOrder order,
        @Nullable SupportChannelView view,
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
        private @Nullable String companyId;
        private @Nullable Direction direction;
        private @Nullable Boolean open;
        private @Nullable SupportChannelOrder order;
        private @Nullable SupportChannelView view;

        private Builder() {}

        /**
         * Only of this company.
         *
         * @param companyId {@code biz_…}
         */
        public Builder companyId(String companyId) {
            this.companyId = companyId;
            return this;
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

        /**
         * Only open ones, or only resolved ones.
         *
         * @param open {@code true} for yes
         */
        public Builder open(boolean open) {
            this.open = open;
            return this;
        }

        /**
         * What the list is sorted by.
         *
         * @param order one of its constants, or a word of your own through {@code of}
         */
        public Builder order(SupportChannelOrder order) {
            this.order = order;
            return this;
        }

        /**
         * Only from this point of view.
         *
         * @param view one of its constants, or a word of your own through {@code of}
         */
        public Builder view(SupportChannelView view) {
            this.view = view;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public SupportChannelQuery build() {
            return new SupportChannelQuery(companyId, direction, open, order, view, first, after, last, before);
        }
    }
}
