package io.github.whop4j.sandbox.chat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user said in a channel.
 *
 * @param id {@code post_…}
 * @param channelId {@code feed_…}
 * @param authorId {@code user_…}, or {@code biz_…} for a company
 * @param content Markdown; null when there are only attachments or a poll
 * @param attachmentIds the files that came along, {@code file_…}
 * @param poll what is asked, or null
 * @param replyingToMessageId what it answers, {@code post_…}, or null
 * @param mentions the members it names, {@code user_…}
 * @param mentionsEveryone whether it says {@code @everyone}
 * @param pinned whether it is pinned
 * @param edited whether its content was changed
 * @param createdAt when it was written
 * @param updatedAt when anything of it last changed
 */
public record Message(
        String id,
        String channelId,
        String authorId,
        @Nullable String content,
        List<String> attachmentIds,
        @Nullable Poll poll,
        @Nullable String replyingToMessageId,
        List<String> mentions,
        boolean mentionsEveryone,
        boolean pinned,
        boolean edited,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * A question with answers to choose from.
     *
     * @param options the answers
     */
    public record Poll(List<Option> options) {}

    /**
     * One answer.
     *
     * @param id its number, from 1
     * @param text what it says
     */
    public record Option(String id, String text) {}

    Message pinned(boolean isPinned, Instant time) {
        return new Message(
                id,
                channelId,
                authorId,
                content,
                attachmentIds,
                poll,
                replyingToMessageId,
                mentions,
                mentionsEveryone,
                isPinned,
                edited,
                createdAt,
                time);
    }

    Message rewritten(@Nullable String newContent, Mentions named, List<String> newAttachmentIds, Instant time) {
        return new Message(
                id,
                channelId,
                authorId,
                newContent,
                newAttachmentIds,
                poll,
                replyingToMessageId,
                named.users(),
                named.everyone(),
                pinned,
                true,
                createdAt,
                time);
    }
}
