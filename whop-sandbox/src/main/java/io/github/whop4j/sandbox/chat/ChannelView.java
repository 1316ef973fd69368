package io.github.whop4j.sandbox.chat;

import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Channels and their members as the API shows them. */
public final class ChannelView {
    private ChannelView() {}

    /**
     * A channel.
     *
     * @return every key of {@code DmChannel} and {@code DmChannelListResponse}
     */
    public static JsonObject of(Channel channel) {
        return new JsonObject()
                .put("id", channel.id())
                .put("created_at", milliseconds(channel.createdAt()))
                .put("last_message_at", channel.lastMessageAt())
                .put("name", channel.name());
    }

    /**
     * A member.
     *
     * @return every key of {@code DmMember}
     */
    public static JsonObject of(ChannelMember member) {
        return item(member).put("notification_preference", member.notificationPreference());
    }

    /**
     * A member as an element of a list.
     *
     * @return every key of {@code DmMemberListResponse}
     */
    public static JsonObject item(ChannelMember member) {
        return new JsonObject()
                .put("id", member.id())
                .put("channel_id", member.channelId())
                .put("last_viewed_at", milliseconds(member.lastViewedAt()))
                .put("status", member.status())
                .put("user_id", member.userId());
    }

    /** These two times Whop writes as text of digits: milliseconds since 1970. */
    private static @Nullable String milliseconds(@Nullable Instant time) {
        return time == null ? null : Long.toString(time.toEpochMilli());
    }
}
