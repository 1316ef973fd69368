package io.github.whop4j.sandbox.chat;

import io.github.whop4j.sandbox.state.Index;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import org.jspecify.annotations.Nullable;

/** What the chat remembers, for all of its rules. */
final class ChatTables {
    final Table<Channel> channels;
    final Table<ChannelMember> members;
    final Index<ChannelMember> membersByChannel;
    final Table<Message> messages;
    final Index<Message> messagesByChannel;

    ChatTables(State state) {
        channels = state.store().table("dm_channels", Channel.class, Channel::id);
        members = state.store().table("dm_members", ChannelMember.class, ChannelMember::id);
        membersByChannel = members.index(ChannelMember::channelId);
        messages = state.store().table("messages", Message.class, Message::id);
        messagesByChannel = messages.index(Message::channelId);
    }

    @Nullable
    ChannelMember member(String channelId, String userId) {
        return membersByChannel.of(channelId).stream()
                .filter(member -> member.userId().equals(userId))
                .findFirst()
                .orElse(null);
    }
}
