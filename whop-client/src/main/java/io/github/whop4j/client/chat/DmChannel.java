package io.github.whop4j.client.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A private chat of a few people.
 *
 * @param id its id
 * @param createdAt when it was made
 * @param lastMessageAt when the last message was written
 * @param name what it is called
 */
public record DmChannel(
        String id,
        @Nullable String createdAt,
        @Nullable Instant lastMessageAt,
        @Nullable String name) {}
