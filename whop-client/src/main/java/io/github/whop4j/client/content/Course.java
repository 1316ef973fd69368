package io.github.whop4j.client.content;

import io.github.whop4j.client.common.Picture;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course. In a list, the chapters are not filled in.
 *
 * @param id its id
 * @param certificateAfterCompletionEnabled whether students get a certificate at the end
 * @param chapters its chapters
 * @param coverImage the picture on top of it
 * @param createdAt when it was made
 * @param description what it is about
 * @param language what it is written or spoken in
 * @param order its place, as Whop writes it
 * @param requireCompletingLessonsInOrder whether lessons have to be done in their order
 * @param tagline one line about it
 * @param thumbnail its picture
 * @param title its title
 * @param updatedAt when it last changed
 * @param visibility whether students see it
 */
public record Course(
        String id,
        @Nullable Boolean certificateAfterCompletionEnabled,
        List<Chapter> chapters,
        @Nullable String coverImage,
        @Nullable Instant createdAt,
        @Nullable String description,
        @Nullable CourseLanguage language,
        @Nullable String order,
        @Nullable Boolean requireCompletingLessonsInOrder,
        @Nullable String tagline,
        @Nullable Thumbnail thumbnail,
        @Nullable String title,
        @Nullable Instant updatedAt,
        @Nullable CourseVisibility visibility) {

    /**
     * A chapter of a course.
     *
     * @param id its id
     * @param lessons its lessons
     * @param order its place in the course
     * @param title its title, at most 150 characters
     */
    public record Chapter(
            String id,
            List<Lesson> lessons,
            @Nullable Integer order,
            @Nullable String title) {}

    /**
     * A lesson of a course.
     *
     * @param id its id
     * @param lessonType the kind
     * @param order its place in the chapter
     * @param thumbnail its picture
     * @param title its title, at most 120 characters
     * @param videoAsset its video
     */
    public record Lesson(
            String id,
            @Nullable LessonType lessonType,
            @Nullable Integer order,
            @Nullable Picture thumbnail,
            @Nullable String title,
            @Nullable VideoAsset videoAsset) {}

    /**
     * A video.
     *
     * @param durationSeconds its length in seconds
     * @param signedPlaybackId what it is played with, together with a token
     * @param signedThumbnailPlaybackToken the token for its thumbnail
     */
    public record VideoAsset(
            @Nullable Integer durationSeconds,
            @Nullable String signedPlaybackId,
            @Nullable String signedThumbnailPlaybackToken) {}
}
