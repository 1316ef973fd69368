package io.github.whop4j.client.apps;

import io.github.whop4j.client.common.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with Whop's AI.
 *
 * @param id its id
 * @param blendedTokenUsage the tokens it has used, as Whop computes it
 * @param createdAt when it was made
 * @param lastMessageAt when the last message was written
 * @param messageCount how many messages it has
 * @param notificationPreference what the person is notified of
 * @param title what it is called
 * @param updatedAt when it last changed
 * @param user who talks to the AI
 */
public record AiChat(
        String id,
        @Nullable String blendedTokenUsage,
        @Nullable Instant createdAt,
        @Nullable Instant lastMessageAt,
        @Nullable Long messageCount,
        @Nullable NotificationPreference notificationPreference,
        @Nullable String title,
        @Nullable Instant updatedAt,
        @Nullable Reference user) {}
