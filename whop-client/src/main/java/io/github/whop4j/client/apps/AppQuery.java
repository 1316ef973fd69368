package io.github.whop4j.client.apps;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which apps to list.
 *
 * @param appType only of this kind
 * @param companyId only of this company; {@code biz_…}
 * @param direction the order; Whop's own choice if not set
 * @param order what the list is sorted by
 * @param query only what matches these words
 * @param verifiedAppsOnly whether only verified apps are listed
 * @param viewType only with this view
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record AppQuery(
        @Nullable AppType appType,
        @Nullable String companyId,
        @Nullable Direction direction,
        @Nullable AppOrder order,
        @Nullable String query,
        @Nullable Boolean verifiedAppsOnly,
        @Nullable AppViewType viewType,
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
        private @Nullable AppType appType;
        private @Nullable String companyId;
        private @Nullable Direction direction;
        private @Nullable AppOrder order;
        private @Nullable String query;
        private @Nullable Boolean verifiedAppsOnly;
        private @Nullable AppViewType viewType;

        private Builder() {}

        /**
         * Only of this kind.
         *
         * @param appType one of its constants, or a word of your own through {@code of}
         */
        public Builder appType(AppType appType) {
            this.appType = appType;
            return this;
        }

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
         * What the list is sorted by.
         *
         * @param order one of its constants, or a word of your own through {@code of}
         */
        public Builder order(AppOrder order) {
            this.order = order;
            return this;
        }

        /**
         * Only what matches these words.
         *
         * @param query as text
         */
        public Builder query(String query) {
            this.query = query;
            return this;
        }

        /**
         * Whether only verified apps are listed.
         *
         * @param verifiedAppsOnly {@code true} for yes
         */
        public Builder verifiedAppsOnly(boolean verifiedAppsOnly) {
            this.verifiedAppsOnly = verifiedAppsOnly;
            return this;
        }

        /**
         * Only with this view.
         *
         * @param viewType one of its constants, or a word of your own through {@code of}
         */
        public Builder viewType(AppViewType viewType) {
            this.viewType = viewType;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AppQuery build() {
            return new AppQuery(
                    appType,
                    companyId,
                    direction,
                    order,
                    query,
                    verifiedAppsOnly,
                    viewType,
                    first,
                    after,
                    last,
                    before);
        }
    }
}
