package io.github.whop4j.client.accounts;

import io.github.whop4j.client.common.Picture;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person on Whop.
 *
 * @param id such as {@code user_…}
 * @param bio what they say about themselves
 * @param createdAt when it was made
 * @param name as they write it
 * @param profilePicture their picture
 * @param username unique on Whop
 */
public record User(
        String id,
        @Nullable String bio,
        @Nullable Instant createdAt,
        @Nullable String name,
        @Nullable Picture profilePicture,
        @Nullable String username) {}
