package io.github.whop4j.client.content;

import io.github.whop4j.client.common.FileReference;
import org.jspecify.annotations.Nullable;

/**
 * A lesson to be made.
 *
 * @param chapterId the chapter it belongs to; its id
 * @param lessonType the kind
 * @param content the text
 * @param daysFromCourseStartUntilUnlock days from the start of the course until it opens
 * @param embedId its video at another site; the id there
 * @param embedType the site its video is on
 * @param thumbnail its picture; the id of an uploaded file
 * @param title its title
 */
public record CreateCourseLesson(
        String chapterId,
        LessonType lessonType,
        @Nullable String content,
        @Nullable Integer daysFromCourseStartUntilUnlock,
        @Nullable String embedId,
        @Nullable EmbedType embedType,
        @Nullable FileReference thumbnail,
        @Nullable String title) {
    /**
     * Starts with what is required.
     *
     * @param chapterId the chapter it belongs to; its id
     * @param lessonType the kind
     * @return a builder
     */
    public static Builder builder(String chapterId, LessonType lessonType) {
        return new Builder(chapterId, lessonType);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String chapterId;
        private final LessonType lessonType;
        private @Nullable String content;
        private @Nullable Integer daysFromCourseStartUntilUnlock;
        private @Nullable String embedId;
        private @Nullable EmbedType embedType;
        private @Nullable FileReference thumbnail;
        private @Nullable String title;

        private Builder(String chapterId, LessonType lessonType) {
            this.chapterId = chapterId;
            this.lessonType = lessonType;
        }

        /** The text. */
        public Builder content(String content) {
            this.content = content;
            return this;
        }

        /**
         * Days from the start of the course until it opens.
         *
         * @param daysFromCourseStartUntilUnlock the number
         */
        public Builder daysFromCourseStartUntilUnlock(int daysFromCourseStartUntilUnlock) {
            this.daysFromCourseStartUntilUnlock = daysFromCourseStartUntilUnlock;
            return this;
        }

        /**
         * Its video at another site.
         *
         * @param embedId the id there
         */
        public Builder embedId(String embedId) {
            this.embedId = embedId;
            return this;
        }

        /**
         * The site its video is on.
         *
         * @param embedType one of its constants, or a word of your own through {@code of}
         */
        public Builder embedType(EmbedType embedType) {
            this.embedType = embedType;
            return this;
        }

        /**
         * Its picture.
         *
         * @param thumbnail the id of an uploaded file
         */
        public Builder thumbnail(String thumbnail) {
            this.thumbnail = new FileReference(thumbnail);
            return this;
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
        public CreateCourseLesson build() {
            return new CreateCourseLesson(
                    chapterId,
                    lessonType,
                    content,
                    daysFromCourseStartUntilUnlock,
                    embedId,
                    embedType,
                    thumbnail,
                    title);
        }
    }
}
