package io.github.whop4j.client.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of a course. In a list, the lessons are not filled in.
 *
 * @param id its id
 * @param lessons its lessons
 * @param order its place in the course
 * @param title its title, at most 150 characters
 */
public record CourseChapter(
        String id,
        List<Lesson> lessons,
        @Nullable Integer order,
        @Nullable String title) {

    /**
     * A lesson of a chapter.
     *
     * @param id its id
     * @param order its place in the chapter
     * @param title its title, at most 120 characters
     */
    public record Lesson(
            String id, @Nullable Integer order, @Nullable String title) {}
}
