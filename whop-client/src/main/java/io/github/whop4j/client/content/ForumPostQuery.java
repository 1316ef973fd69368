package io.github.whop4j.client.content;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which posts to list.
 *
 * @param experienceId only of this experience; {@code exp_…}
 * @param includeBountyAnchors whether the posts that belong to bounties are listed
 * @param parentId only answers to this post; {@code post_…}
 * @param pinned only pinned ones, or only others
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record ForumPostQuery(
        String experienceId,
        @Nullable Boolean includeBountyAnchors,
        @Nullable String parentId,
        @Nullable Boolean pinned,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /**
     * Starts with what is required.
     *
     * @param experienceId only of this experience; {@code exp_…}
     * @return a builder
     */
    public static Builder builder(String experienceId) {
        return new Builder(experienceId);
    }

    /** Collects the optional parts. */
    public static final class Builder extends ListQueryBuilder<Builder> {
        private final String experienceId;
        private @Nullable Boolean includeBountyAnchors;
        private @Nullable String parentId;
        private @Nullable Boolean pinned;

        private Builder(String experienceId) {
            this.experienceId = experienceId;
        }

        /**
         * Whether the posts that belong to bounties are listed.
         *
         * @param includeBountyAnchors {@code true} for yes
         */
        public Builder includeBountyAnchors(boolean includeBountyAnchors) {
            this.includeBountyAnchors = includeBountyAnchors;
            return this;
        }

        /**
         * Only answers to this post.
         *
         * @param parentId {@code post_…}
         */
        public Builder parentId(String parentId) {
            this.parentId = parentId;
            return this;
        }

        /**
         * Only pinned ones, or only others.
         *
         * @param pinned {@code true} for yes
         */
        public Builder pinned(boolean pinned) {
            this.pinned = pinned;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public ForumPostQuery build() {
            return new ForumPostQuery(experienceId, includeBountyAnchors, parentId, pinned, first, after, last, before);
        }
    }
}
