package io.github.whop4j.client.chat;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reaction that was given to a message, as a webhook tells it. Whop describes audience and channel without naming their fields, so they come
 * as they are.
 *
 * @param audience whom the message reaches
 * @param channel where it was written
 * @param message the message
 * @param reaction what was given
 * @param reason why Whop tells of it
 */
public record ChatReactionEvent(
        @Nullable Map<String, @Nullable Object> audience,
        @Nullable Map<String, @Nullable Object> channel,
        @Nullable Message message,
        @Nullable Reaction reaction,
        @Nullable String reason) {}
