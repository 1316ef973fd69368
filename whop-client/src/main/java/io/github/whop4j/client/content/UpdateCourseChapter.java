package io.github.whop4j.client.content;

/**
 * Changes to a chapter.
 *
 * @param title its title
 */
public record UpdateCourseChapter(String title) {}
