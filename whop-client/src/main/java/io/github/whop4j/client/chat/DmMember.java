package io.github.whop4j.client.chat;

import org.jspecify.annotations.Nullable;

/**
 * A person who takes part in a private chat. In a list, the notification preference is not filled in.
 *
 * @param id its id
 * @param channelId the private chat, by its id
 * @param lastViewedAt when they last looked, as Whop writes it
 * @param notificationPreference what they are notified of
 * @param status how they stand to the chat
 * @param userId the person; {@code user_…}
 */
public record DmMember(
        String id,
        @Nullable String channelId,
        @Nullable String lastViewedAt,
        @Nullable DmNotificationPreference notificationPreference,
        @Nullable DmMemberStatus status,
        @Nullable String userId) {}
