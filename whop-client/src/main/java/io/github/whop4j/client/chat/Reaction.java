package io.github.whop4j.client.chat;

import io.github.whop4j.client.common.UserReference;
import org.jspecify.annotations.Nullable;

/**
 * An emoji given to a message or post.
 *
 * @param id its id
 * @param emoji the emoji
 * @param resourceId the message or post, by its id
 * @param user who gave it
 */
public record Reaction(
        String id,
        @Nullable String emoji,
        @Nullable String resourceId,
        @Nullable UserReference user) {}
