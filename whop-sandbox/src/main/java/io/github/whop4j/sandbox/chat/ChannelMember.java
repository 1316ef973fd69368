package io.github.whop4j.sandbox.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person in a channel.
 *
 * @param id {@code feedmember_…}
 * @param channelId {@code feed_…}
 * @param userId {@code user_…}
 * @param status requested, accepted, hidden, closed or archived: how the channel shows up for this person
 * @param notificationPreference all, mentions or none
 * @param lastViewedAt when this person last wrote or saw the channel on a page, or null for never
 */
public record ChannelMember(
        String id,
        String channelId,
        String userId,
        String status,
        String notificationPreference,
        @Nullable Instant lastViewedAt) {
    ChannelMember with(String newStatus, String newPreference) {
        return new ChannelMember(id, channelId, userId, newStatus, newPreference, lastViewedAt);
    }

    ChannelMember viewedAt(Instant time) {
        return new ChannelMember(id, channelId, userId, status, notificationPreference, time);
    }
}
