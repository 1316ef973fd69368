package io.github.whop4j.client.content;

import io.github.whop4j.client.common.FileReference;
import org.jspecify.annotations.Nullable;

/**
 * A course to be made.
 *
 * @param experienceId where it is; {@code exp_…}
 * @param title its title
 * @param certificateAfterCompletionEnabled whether students get a certificate at the end
 * @param order its place; as Whop writes it
 * @param requireCompletingLessonsInOrder whether lessons have to be done in their order
 * @param tagline one line about it
 * @param thumbnail its picture; the id of an uploaded file
 * @param visibility whether students see it
 */
public record CreateCourse(
        String experienceId,
        String title,
        @Nullable Boolean certificateAfterCompletionEnabled,
        @Nullable String order,
        @Nullable Boolean requireCompletingLessonsInOrder,
        @Nullable String tagline,
        @Nullable FileReference thumbnail,
        @Nullable CourseVisibility visibility) {
    /**
     * Starts with what is required.
     *
     * @param experienceId where it is; {@code exp_…}
     * @return a builder
     */
    public static Builder builder(String experienceId, String title) {
        return new Builder(experienceId, title);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String experienceId;
        private final String title;
        private @Nullable Boolean certificateAfterCompletionEnabled;
        private @Nullable String order;
        private @Nullable Boolean requireCompletingLessonsInOrder;
        private @Nullable String tagline;
        private @Nullable FileReference thumbnail;
        private @Nullable CourseVisibility visibility;

        private Builder(String experienceId, String title) {
            this.experienceId = experienceId;
            this.title = title;
        }

        /**
         * Whether students get a certificate at the end.
         *
         * @param certificateAfterCompletionEnabled {@code true} for yes
         */
        public Builder certificateAfterCompletionEnabled(boolean certificateAfterCompletionEnabled) {
            this.certificateAfterCompletionEnabled = certificateAfterCompletionEnabled;
            return this;
        }

        /**
         * Its place.
         *
         * @param order as Whop writes it
         */
        public Builder order(String order) {
            this.order = order;
            return this;
        }

        /**
         * Whether lessons have to be done in their order.
         *
         * @param requireCompletingLessonsInOrder {@code true} for yes
         */
        public Builder requireCompletingLessonsInOrder(boolean requireCompletingLessonsInOrder) {
            this.requireCompletingLessonsInOrder = requireCompletingLessonsInOrder;
            return this;
        }

        /**
         * One line about it.
         *
         * @param tagline as text
         */
        public Builder tagline(String tagline) {
            this.tagline = tagline;
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
         * Whether students see it.
         *
         * @param visibility one of its constants, or a word of your own through {@code of}
         */
        public Builder visibility(CourseVisibility visibility) {
            this.visibility = visibility;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateCourse build() {
            return new CreateCourse(
                    experienceId,
                    title,
                    certificateAfterCompletionEnabled,
                    order,
                    requireCompletingLessonsInOrder,
                    tagline,
                    thumbnail,
                    visibility);
        }
    }
}
