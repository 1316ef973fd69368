package io.github.whop4j.client.content;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which students to list.
 *
 * @param courseId only of this course; its id
 * @param keyword only what matches this word
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record CourseStudentQuery(
        String courseId,
        @Nullable String keyword,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /**
     * Starts with what is required.
     *
     * @param courseId only of this course; its id
     * @return a builder
     */
    public static Builder builder(String courseId) {
        return new Builder(courseId);
    }

    /** Collects the optional parts. */
    public static final class Builder extends ListQueryBuilder<Builder> {
        private final String courseId;
        private @Nullable String keyword;

        private Builder(String courseId) {
            this.courseId = courseId;
        }

        /**
         * Only what matches this word.
         *
         * @param keyword as text
         */
        public Builder keyword(String keyword) {
            this.keyword = keyword;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CourseStudentQuery build() {
            return new CourseStudentQuery(courseId, keyword, first, after, last, before);
        }
    }
}
