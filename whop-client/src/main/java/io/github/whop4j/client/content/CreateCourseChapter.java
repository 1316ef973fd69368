package io.github.whop4j.client.content;

import org.jspecify.annotations.Nullable;

/**
 * A chapter to be made.
 *
 * @param courseId the course; its id
 * @param title its title
 */
public record CreateCourseChapter(String courseId, @Nullable String title) {
    /**
     * Starts with what is required.
     *
     * @return a builder
     */
    public static Builder builder(String courseId) {
        return new Builder(courseId);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String courseId;
        private @Nullable String title;

        private Builder(String courseId) {
            this.courseId = courseId;
        }

        /**
         * Its title.
         *
         * @param title as text
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateCourseChapter build() {
            return new CreateCourseChapter(courseId, title);
        }
    }
}
