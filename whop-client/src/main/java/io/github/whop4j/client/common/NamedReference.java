package io.github.whop4j.client.common;

import org.jspecify.annotations.Nullable;

/**
 * Something else at Whop, such as an experience, with its name.
 *
 * @param id its id
 * @param name its name, at most 255 characters
 */
public record NamedReference(String id, @Nullable String name) {}
