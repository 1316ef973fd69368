package io.github.whop4j.client.content;

import io.github.whop4j.client.Patch;
import io.github.whop4j.client.common.FileReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a course. What is not mentioned stays as it is.
 *
 * @param certificateAfterCompletionEnabled whether students get a certificate at the end
 * @param chapters its chapters
 * @param description what it is about
 * @param language what it is written or spoken in
 * @param order its place; as Whop writes it
 * @param requireCompletingLessonsInOrder whether lessons have to be done in their order
 * @param tagline one line about it
 * @param thumbnail its picture; the id of an uploaded file
 * @param title its title
 * @param visibility whether students see it
 */
public record UpdateCourse(
        Patch<Boolean> certificateAfterCompletionEnabled,
        Patch<List<Chapter>> chapters,
        Patch<String> description,
        Patch<CourseLanguage> language,
        Patch<String> order,
        Patch<Boolean> requireCompletingLessonsInOrder,
        Patch<String> tagline,
        Patch<FileReference> thumbnail,
        Patch<String> title,
        Patch<CourseVisibility> visibility) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<Boolean> certificateAfterCompletionEnabled = Patch.absent();
        private Patch<List<Chapter>> chapters = Patch.absent();
        private Patch<String> description = Patch.absent();
        private Patch<CourseLanguage> language = Patch.absent();
        private Patch<String> order = Patch.absent();
        private Patch<Boolean> requireCompletingLessonsInOrder = Patch.absent();
        private Patch<String> tagline = Patch.absent();
        private Patch<FileReference> thumbnail = Patch.absent();
        private Patch<String> title = Patch.absent();
        private Patch<CourseVisibility> visibility = Patch.absent();

        private Builder() {}

        /**
         * Whether students get a certificate at the end.
         *
         * @param certificateAfterCompletionEnabled {@code true} for yes
         */
        public Builder certificateAfterCompletionEnabled(boolean certificateAfterCompletionEnabled) {
            this.certificateAfterCompletionEnabled = Patch.set(certificateAfterCompletionEnabled);
            return this;
        }

        /** {@return this, and empties what {@link #certificateAfterCompletionEnabled(boolean)} sets} */
        public Builder clearCertificateAfterCompletionEnabled() {
            certificateAfterCompletionEnabled = Patch.clear();
            return this;
        }

        /**
         * Its chapters.
         *
         * @param chapters all of them
         */
        public Builder chapters(List<Chapter> chapters) {
            this.chapters = Patch.set(List.copyOf(chapters));
            return this;
        }

        /** {@return this, and empties what {@link #chapters(List)} sets} */
        public Builder clearChapters() {
            chapters = Patch.clear();
            return this;
        }

        /**
         * What it is about.
         *
         * @param description as text
         */
        public Builder description(String description) {
            this.description = Patch.set(description);
            return this;
        }

        /** {@return this, and empties what {@link #description(String)} sets} */
        public Builder clearDescription() {
            description = Patch.clear();
            return this;
        }

        /**
         * What it is written or spoken in.
         *
         * @param language one of its constants, or a word of your own through {@code of}
         */
        public Builder language(CourseLanguage language) {
            this.language = Patch.set(language);
            return this;
        }

        /** {@return this, and empties what {@link #language(CourseLanguage)} sets} */
        public Builder clearLanguage() {
            language = Patch.clear();
            return this;
        }

        /**
         * Its place.
         *
         * @param order as Whop writes it
         */
        public Builder order(String order) {
            this.order = Patch.set(order);
            return this;
        }

        /** {@return this, and empties what {@link #order(String)} sets} */
        public Builder clearOrder() {
            order = Patch.clear();
            return this;
        }

        /**
         * Whether lessons have to be done in their order.
         *
         * @param requireCompletingLessonsInOrder {@code true} for yes
         */
        public Builder requireCompletingLessonsInOrder(boolean requireCompletingLessonsInOrder) {
            this.requireCompletingLessonsInOrder = Patch.set(requireCompletingLessonsInOrder);
            return this;
        }

        /** {@return this, and empties what {@link #requireCompletingLessonsInOrder(boolean)} sets} */
        public Builder clearRequireCompletingLessonsInOrder() {
            requireCompletingLessonsInOrder = Patch.clear();
            return this;
        }

        /**
         * One line about it.
         *
         * @param tagline as text
         */
        public Builder tagline(String tagline) {
            this.tagline = Patch.set(tagline);
            return this;
        }

        /** {@return this, and empties what {@link #tagline(String)} sets} */
        public Builder clearTagline() {
            tagline = Patch.clear();
            return this;
        }

        /**
         * Its picture.
         *
         * @param thumbnail the id of an uploaded file
         */
        public Builder thumbnail(String thumbnail) {
            this.thumbnail = Patch.set(new FileReference(thumbnail));
            return this;
        }

        /** {@return this, and empties what {@link #thumbnail(String)} sets} */
        public Builder clearThumbnail() {
            thumbnail = Patch.clear();
            return this;
        }

        /**
         * Its title.
         *
         * @param title as text
         */
        public Builder title(String title) {
            this.title = Patch.set(title);
            return this;
        }

        /** {@return this, and empties what {@link #title(String)} sets} */
        public Builder clearTitle() {
            title = Patch.clear();
            return this;
        }

        /**
         * Whether students see it.
         *
         * @param visibility one of its constants, or a word of your own through {@code of}
         */
        public Builder visibility(CourseVisibility visibility) {
            this.visibility = Patch.set(visibility);
            return this;
        }

        /** {@return this, and empties what {@link #visibility(CourseVisibility)} sets} */
        public Builder clearVisibility() {
            visibility = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateCourse build() {
            return new UpdateCourse(
                    certificateAfterCompletionEnabled,
                    chapters,
                    description,
                    language,
                    order,
                    requireCompletingLessonsInOrder,
                    tagline,
                    thumbnail,
                    title,
                    visibility);
        }
    }

    /**
     * A chapter of a course.
     *
     * @param id of the chapter
     * @param order its place in the course
     * @param title its title
     * @param lessons its lessons
     */
    public record Chapter(
            String id,
            Integer order,
            String title,
            @Nullable List<Lesson> lessons) {
        /**
         * Starts with what is required.
         *
         * @param id of the chapter
         * @param order its place in the course
         * @return a builder
         */
        public static Builder builder(String id, int order, String title) {
            return new Builder(id, order, title);
        }

        /** Collects the optional parts. */
        public static final class Builder {
            private final String id;
            private final Integer order;
            private final String title;
            private @Nullable List<Lesson> lessons;

            private Builder(String id, int order, String title) {
                this.id = id;
                this.order = order;
                this.title = title;
            }

            /**
             * Its lessons.
             *
             * @param lessons all of them
             */
            public Builder lessons(List<Lesson> lessons) {
                this.lessons = List.copyOf(lessons);
                return this;
            }

            /** {@return an immutable value of what was set} */
            public Chapter build() {
                return new Chapter(id, order, title, lessons);
            }
        }
    }

    /**
     * A lesson of a course.
     *
     * @param chapterId the chapter it belongs to; its id
     * @param id of the lesson
     * @param order its place in the chapter
     * @param title its title
     */
    public record Lesson(String chapterId, String id, Integer order, String title) {}
}
