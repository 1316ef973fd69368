package io.github.whop4j.client.content;

import io.github.whop4j.client.common.Reference;
import io.github.whop4j.client.common.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a student is with a lesson. In a list, the course is not filled in.
 *
 * @param id its id
 * @param completed whether the lesson is done
 * @param course the course
 * @param createdAt when it was made
 * @param lesson the lesson
 * @param user the student
 */
public record CourseLessonInteraction(
        String id,
        @Nullable Boolean completed,
        @Nullable CourseReference course,
        @Nullable Instant createdAt,
        @Nullable Lesson lesson,
        @Nullable UserReference user) {

    /**
     * A lesson.
     *
     * @param id its id
     * @param chapter the chapter it belongs to
     * @param title its title, at most 120 characters
     */
    public record Lesson(
            String id,
            @Nullable Reference chapter,
            @Nullable String title) {}
}
