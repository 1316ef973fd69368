package io.github.whop4j.sandbox.chat;

import io.github.whop4j.sandbox.state.State;

/** The chat: its rules, over tables they share. */
public final class Chat {
    private final ChannelMembers members;
    private final Channels channels;
    private final Messages messages;

    /**
     * Opens the chat.
     *
     * @param state where it is kept
     * @param attachments the files that messages may carry
     */
    public Chat(State state, Attachments attachments) {
        ChatTables tables = new ChatTables(state);
        members = new ChannelMembers(state, tables);
        channels = new Channels(state, tables, members);
        messages = new Messages(state, tables, members, attachments);
    }

    /**
     * Who is in which channel.
     *
     * @return the rules of members
     */
    public ChannelMembers members() {
        return members;
    }

    /**
     * The conversations.
     *
     * @return the rules of channels
     */
    public Channels channels() {
        return channels;
    }

    /**
     * What is said.
     *
     * @return the rules of messages
     */
    public Messages messages() {
        return messages;
    }
}
