package io.github.whop4j.client.content;

import io.github.whop4j.client.common.Attachment;
import io.github.whop4j.client.common.Picture;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of a course. In a list, questions, attachments, document and video are not filled in.
 *
 * @param id its id
 * @param assessmentQuestions what the student is asked
 * @param attachments the files in it
 * @param content the text
 * @param createdAt when it was made
 * @param daysFromCourseStartUntilUnlock days from the start of the course until it opens
 * @param embedId its video at another site, by the id there
 * @param embedType the site its video is on
 * @param lessonType the kind
 * @param mainPdf its document
 * @param order its place in the chapter
 * @param thumbnail its picture
 * @param title its title, at most 120 characters
 * @param videoAsset its video
 * @param visibility whether students see it
 */
public record CourseLesson(
        String id,
        List<AssessmentQuestion> assessmentQuestions,
        List<Attachment> attachments,
        @Nullable String content,
        @Nullable Instant createdAt,
        @Nullable Integer daysFromCourseStartUntilUnlock,
        @Nullable String embedId,
        @Nullable EmbedType embedType,
        @Nullable LessonType lessonType,
        @Nullable Attachment mainPdf,
        @Nullable Integer order,
        @Nullable Picture thumbnail,
        @Nullable String title,
        @Nullable VideoAsset videoAsset,
        @Nullable CourseVisibility visibility) {

    /**
     * A question to the student.
     *
     * @param id its id
     * @param correctAnswer the right answer
     * @param createdAt when it was made
     * @param image a picture to it
     * @param options the answers to choose from
     * @param order its place
     * @param questionText the question
     * @param questionType how it is answered
     */
    public record AssessmentQuestion(
            String id,
            @Nullable String correctAnswer,
            @Nullable Instant createdAt,
            @Nullable Attachment image,
            List<AnswerOption> options,
            @Nullable Integer order,
            @Nullable String questionText,
            @Nullable AssessmentQuestionType questionType) {}

    /**
     * An answer to choose.
     *
     * @param id its id
     * @param isCorrect whether it is right
     * @param optionText the answer
     * @param order its place
     */
    public record AnswerOption(
            String id,
            @Nullable Boolean isCorrect,
            @Nullable String optionText,
            @Nullable Integer order) {}

    /**
     * A video.
     *
     * @param id its id
     * @param assetId its id at the video host
     * @param audioOnly whether it is sound without a picture
     * @param createdAt when it was made
     * @param durationSeconds its length in seconds
     * @param finishedUploadingAt when its upload was done
     * @param playbackId what it is played with
     * @param signedPlaybackId what it is played with, together with a token
     * @param signedStoryboardPlaybackToken the token for its storyboard
     * @param signedThumbnailPlaybackToken the token for its thumbnail
     * @param signedVideoPlaybackToken the token for the video itself
     * @param status whether it can be played
     * @param updatedAt when it last changed
     */
    public record VideoAsset(
            String id,
            @Nullable String assetId,
            @Nullable Boolean audioOnly,
            @Nullable Instant createdAt,
            @Nullable Integer durationSeconds,
            @Nullable Instant finishedUploadingAt,
            @Nullable String playbackId,
            @Nullable String signedPlaybackId,
            @Nullable String signedStoryboardPlaybackToken,
            @Nullable String signedThumbnailPlaybackToken,
            @Nullable String signedVideoPlaybackToken,
            @Nullable VideoAssetStatus status,
            @Nullable Instant updatedAt) {}
}
