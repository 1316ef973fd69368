package io.github.whop4j.client.content;

import io.github.whop4j.client.common.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A course, and where it is.
 *
 * @param id its id
 * @param experience where it is
 * @param title its title
 */
public record CourseReference(
        String id, @Nullable Reference experience, @Nullable String title) {}
