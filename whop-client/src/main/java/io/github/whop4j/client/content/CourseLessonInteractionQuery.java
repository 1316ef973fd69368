package io.github.whop4j.client.content;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which interactions with lessons to list.
 *
 * @param completed only with lessons that are done, or only with those that are not
 * @param courseId only in this course; its id
 * @param lessonId only with this lesson; its id
 * @param userId only of this person; {@code user_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record CourseLessonInteractionQuery(
        @Nullable Boolean completed,
        @Nullable String courseId,
        @Nullable String lessonId,
        @Nullable String userId,
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
        private @Nullable Boolean completed;
        private @Nullable String courseId;
        private @Nullable String lessonId;
        private @Nullable String userId;

        private Builder() {}

        /**
         * Only with lessons that are done, or only with those that are not.
         *
         * @param completed {@code true} for yes
         */
        public Builder completed(boolean completed) {
            this.completed = completed;
            return this;
        }

        /** Only in this course. */
        public Builder courseId(String courseId) {
            this.courseId = courseId;
            return this;
        }

        /** Only with this lesson. */
        public Builder lessonId(String lessonId) {
            this.lessonId = lessonId;
            return this;
        }

        /**
         * Only of this person.
         *
         * @param userId {@code user_…}
         */
        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CourseLessonInteractionQuery build() {
            return new CourseLessonInteractionQuery(completed, courseId, lessonId, userId, first, after, last, before);
        }
    }
}
