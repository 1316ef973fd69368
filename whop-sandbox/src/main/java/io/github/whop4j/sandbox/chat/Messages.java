package io.github.whop4j.sandbox.chat;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.State;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said in channels by those who reach them. Everything here is called inside a read or a change. */
public final class Messages {
    private final State state;
    private final ChatTables tables;
    private final ChannelMembers members;
    private final Attachments attachments;

    Messages(State state, ChatTables tables, ChannelMembers members, Attachments attachments) {
        this.state = state;
        this.tables = tables;
        this.members = members;
        this.attachments = attachments;
    }

    /**
     * Says something. The channel becomes the most recently active one, and who speaks has seen it.
     *
     * @param speaker who reaches the channel
     * @return the message
     * @throws WhopError 400 when there is nothing in it, 404 when a file or the message it answers is not there
     */
    public Message send(Participant speaker, Channel channel, Draft draft) {
        checkNotEmpty(draft.content(), draft.attachmentIds(), draft.poll());
        draft.attachmentIds().forEach(fileId -> attachments.check(speaker, fileId));
        String answered = draft.replyingToMessageId();
        Message original = answered == null ? null : tables.messages.find(answered);
        if (answered != null && (original == null || !original.channelId().equals(channel.id()))) {
            throw WhopError.notFound("message in the channel " + channel.id(), answered);
        }
        Instant now = state.clock().instant();
        Mentions mentions = Mentions.in(draft.content(), members.people(channel.id()));
        Message message = tables.messages.put(new Message(
                state.ids().next("post"),
                channel.id(),
                speaker.id(),
                draft.content(),
                draft.attachmentIds(),
                draft.poll(),
                answered,
                mentions.users(),
                mentions.everyone(),
                false,
                false,
                now,
                now));
        tables.channels.put(channel.lastSpokenInAt(now));
        members.viewed(speaker, channel);
        return message;
    }

    /**
     * Everything said in a channel.
     *
     * @return its messages, oldest first
     */
    public List<Message> in(Channel channel) {
        return tables.messagesByChannel.of(channel.id());
    }

    /**
     * A message by id, for any caller.
     *
     * @param id {@code post_…}
     * @return the message, or null
     */
    public @Nullable Message find(String id) {
        return tables.messages.find(id);
    }

    /**
     * Changes a message. What it says and carries is its author's to change; any member of the channel may pin it.
     *
     * @param speaker who reaches the channel
     * @param fields the body of the request, valid by contract; what is absent stays, a null clears
     * @return the message as it is now
     * @throws WhopError 403 when another one's words would change, 400 when nothing would be left, 404 when a file is not
     *     there
     */
    public Message change(Participant speaker, Message message, JsonObject fields) {
        String content = fields.has("content") ? Draft.written(fields) : message.content();
        List<String> files = fields.has("attachments") ? Draft.attachmentIds(fields) : message.attachmentIds();
        Message changed = message;
        if (!Objects.equals(content, message.content()) || !files.equals(message.attachmentIds())) {
            changed = rewrite(speaker, message, content, files);
        }
        Boolean pinned = fields.bool("is_pinned");
        if (pinned != null && pinned != message.pinned()) {
            changed = changed.pinned(pinned, state.clock().instant());
        }
        return tables.messages.put(changed);
    }

    private Message rewrite(Participant speaker, Message message, @Nullable String content, List<String> files) {
        if (!speaker.id().equals(message.authorId())) {
            throw WhopError.forbidden("The message " + message.id() + " is " + message.authorId()
                    + "'s: only its author changes what it says. is_pinned can be changed by every member.");
        }
        checkNotEmpty(content, files, message.poll());
        files.stream()
                .filter(fileId -> !message.attachmentIds().contains(fileId))
                .forEach(fileId -> attachments.check(speaker, fileId));
        Mentions mentions = Mentions.in(content, members.people(message.channelId()));
        return message.rewritten(content, mentions, files, state.clock().instant());
    }

    /**
     * Removes a message for good. Answers to it stay, and answer nothing any more.
     *
     * @param speaker who reaches the channel
     * @param isAdmin whether the speaker is the channel's admin
     * @throws WhopError 403 for another one's message, unless by an admin
     */
    public void remove(Participant speaker, boolean isAdmin, Message message) {
        if (!isAdmin && !speaker.id().equals(message.authorId())) {
            throw WhopError.forbidden("The message " + message.id() + " is " + message.authorId()
                    + "'s: only its author and the channel's admin may delete it.");
        }
        tables.messages.remove(message.id());
        Channel channel = tables.channels.get(message.channelId());
        tables.channels.put(channel.lastSpokenInAt(in(channel).stream()
                .reduce((older, newer) -> newer)
                .map(Message::createdAt)
                .orElse(null)));
    }

    private static void checkNotEmpty(@Nullable String content, List<String> files, Message.@Nullable Poll poll) {
        if (content == null && files.isEmpty() && poll == null) {
            throw WhopError.invalid("content must not be empty in a message without attachments and poll.");
        }
    }
}
