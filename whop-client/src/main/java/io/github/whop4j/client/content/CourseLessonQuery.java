package io.github.whop4j.client.content;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which lessons to list.
 *
 * @param chapterId only of this chapter; its id
 * @param courseId only of this course; its id
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record CourseLessonQuery(
        @Nullable String chapterId,
        @Nullable String courseId,
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
        private @Nullable String chapterId;
        private @Nullable String courseId;

        private Builder() {}

        /** Only of this chapter. */
        public Builder chapterId(String chapterId) {
            this.chapterId = chapterId;
            return this;
        }

        /** Only of this course. */
        public Builder courseId(String courseId) {
            this.courseId = courseId;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CourseLessonQuery build() {
            return new CourseLessonQuery(chapterId, courseId, first, after, last, before);
        }
    }
}
