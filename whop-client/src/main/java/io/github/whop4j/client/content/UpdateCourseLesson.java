package io.github.whop4j.client.content;

import io.github.whop4j.client.Patch;
import io.github.whop4j.client.common.FileReference;
import java.util.List;

/**
 * Changes to a lesson. What is not mentioned stays as it is.
 *
 * @param assessmentCompletionRequirement what it takes to pass
 * @param assessmentQuestions what the student is asked
 * @param attachments the files in it; uploaded before
 * @param content the text
 * @param daysFromCourseStartUntilUnlock days from the start of the course until it opens
 * @param embedId its video at another site; the id there
 * @param embedType the site its video is on
 * @param lessonType the kind
 * @param mainPdf its document; the id of an uploaded file
 * @param maxAttempts how often a student may try
 * @param muxAssetId its video; the id at Mux
 * @param thumbnail its picture; the id of an uploaded file
 * @param title its title
 * @param visibility whether students see it
 */
public record UpdateCourseLesson(
        Patch<CompletionRequirement> assessmentCompletionRequirement,
        Patch<List<AssessmentQuestion>> assessmentQuestions,
        Patch<List<FileReference>> attachments,
        Patch<String> content,
        Patch<Integer> daysFromCourseStartUntilUnlock,
        Patch<String> embedId,
        Patch<EmbedType> embedType,
        Patch<LessonType> lessonType,
        Patch<FileReference> mainPdf,
        Patch<Integer> maxAttempts,
        Patch<String> muxAssetId,
        Patch<FileReference> thumbnail,
        Patch<String> title,
        Patch<CourseVisibility> visibility) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<CompletionRequirement> assessmentCompletionRequirement = Patch.absent();
        private Patch<List<AssessmentQuestion>> assessmentQuestions = Patch.absent();
        private Patch<List<FileReference>> attachments = Patch.absent();
        private Patch<String> content = Patch.absent();
        private Patch<Integer> daysFromCourseStartUntilUnlock = Patch.absent();
        private Patch<String> embedId = Patch.absent();
        private Patch<EmbedType> embedType = Patch.absent();
        private Patch<LessonType> lessonType = Patch.absent();
        private Patch<FileReference> mainPdf = Patch.absent();
        private Patch<Integer> maxAttempts = Patch.absent();
        private Patch<String> muxAssetId = Patch.absent();
        private Patch<FileReference> thumbnail = Patch.absent();
        private Patch<String> title = Patch.absent();
        private Patch<CourseVisibility> visibility = Patch.absent();

        private Builder() {}

        /**
         * What it takes to pass.
         *
         * @param assessmentCompletionRequirement built before
         */
        public Builder assessmentCompletionRequirement(CompletionRequirement assessmentCompletionRequirement) {
            this.assessmentCompletionRequirement = Patch.set(assessmentCompletionRequirement);
            return this;
        }

        /** {@return this, and empties what {@link #assessmentCompletionRequirement(CompletionRequirement)} sets} */
        public Builder clearAssessmentCompletionRequirement() {
            assessmentCompletionRequirement = Patch.clear();
            return this;
        }

        /**
         * What the student is asked.
         *
         * @param assessmentQuestions all of them
         */
        public Builder assessmentQuestions(List<AssessmentQuestion> assessmentQuestions) {
            this.assessmentQuestions = Patch.set(List.copyOf(assessmentQuestions));
            return this;
        }

        /** {@return this, and empties what {@link #assessmentQuestions(List)} sets} */
        public Builder clearAssessmentQuestions() {
            assessmentQuestions = Patch.clear();
            return this;
        }

        /**
         * The files in it.
         *
         * @param attachments uploaded before
         */
        public Builder attachments(List<String> attachments) {
            this.attachments =
                    Patch.set(attachments.stream().map(FileReference::new).toList());
            return this;
        }

        /** {@return this, and empties what {@link #attachments(List)} sets} */
        public Builder clearAttachments() {
            attachments = Patch.clear();
            return this;
        }

        /** The text. */
        public Builder content(String content) {
            this.content = Patch.set(content);
            return this;
        }

        /** {@return this, and empties what {@link #content(String)} sets} */
        public Builder clearContent() {
            content = Patch.clear();
            return this;
        }

        /**
         * Days from the start of the course until it opens.
         *
         * @param daysFromCourseStartUntilUnlock the number
         */
        public Builder daysFromCourseStartUntilUnlock(int daysFromCourseStartUntilUnlock) {
            this.daysFromCourseStartUntilUnlock = Patch.set(daysFromCourseStartUntilUnlock);
            return this;
        }

        /** {@return this, and empties what {@link #daysFromCourseStartUntilUnlock(int)} sets} */
        public Builder clearDaysFromCourseStartUntilUnlock() {
            daysFromCourseStartUntilUnlock = Patch.clear();
            return this;
        }

        /**
         * Its video at another site.
         *
         * @param embedId the id there
         */
        public Builder embedId(String embedId) {
            this.embedId = Patch.set(embedId);
            return this;
        }

        /** {@return this, and empties what {@link #embedId(String)} sets} */
        public Builder clearEmbedId() {
            embedId = Patch.clear();
            return this;
        }

        /**
         * The site its video is on.
         *
         * @param embedType one of its constants, or a word of your own through {@code of}
         */
        public Builder embedType(EmbedType embedType) {
            this.embedType = Patch.set(embedType);
            return this;
        }

        /** {@return this, and empties what {@link #embedType(EmbedType)} sets} */
        public Builder clearEmbedType() {
            embedType = Patch.clear();
            return this;
        }

        /**
         * The kind.
         *
         * @param lessonType one of its constants, or a word of your own through {@code of}
         */
        public Builder lessonType(LessonType lessonType) {
            this.lessonType = Patch.set(lessonType);
            return this;
        }

        /** {@return this, and empties what {@link #lessonType(LessonType)} sets} */
        public Builder clearLessonType() {
            lessonType = Patch.clear();
            return this;
        }

        /**
         * Its document.
         *
         * @param mainPdf the id of an uploaded file
         */
        public Builder mainPdf(String mainPdf) {
            this.mainPdf = Patch.set(new FileReference(mainPdf));
            return this;
        }

        /** {@return this, and empties what {@link #mainPdf(String)} sets} */
        public Builder clearMainPdf() {
            mainPdf = Patch.clear();
            return this;
        }

        /**
         * How often a student may try.
         *
         * @param maxAttempts the number
         */
        public Builder maxAttempts(int maxAttempts) {
            this.maxAttempts = Patch.set(maxAttempts);
            return this;
        }

        /** {@return this, and empties what {@link #maxAttempts(int)} sets} */
        public Builder clearMaxAttempts() {
            maxAttempts = Patch.clear();
            return this;
        }

        /** Its video. */
        public Builder muxAssetId(String muxAssetId) {
            this.muxAssetId = Patch.set(muxAssetId);
            return this;
        }

        /** {@return this, and empties what {@link #muxAssetId(String)} sets} */
        public Builder clearMuxAssetId() {
            muxAssetId = Patch.clear();
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
        public UpdateCourseLesson build() {
            return new UpdateCourseLesson(
                    assessmentCompletionRequirement,
                    assessmentQuestions,
                    attachments,
                    content,
                    daysFromCourseStartUntilUnlock,
                    embedId,
                    embedType,
                    lessonType,
                    mainPdf,
                    maxAttempts,
                    muxAssetId,
                    thumbnail,
                    title,
                    visibility);
        }
    }
}
