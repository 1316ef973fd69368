package io.github.whop4j.client.common;

import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param id such as {@code user_…}
 * @param name as they write it
 * @param username unique on Whop
 */
public record UserReference(
        String id, @Nullable String name, @Nullable String username) {}
