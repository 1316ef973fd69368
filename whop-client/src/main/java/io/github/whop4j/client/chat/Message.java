package io.github.whop4j.client.chat;

import io.github.whop4j.client.common.UserReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message in a chat.
 *
 * @param id its id
 * @param content the text
 * @param createdAt when it was made
 * @param isEdited whether it was changed after it was sent
 * @param isPinned whether it is pinned
 * @param mentions who is mentioned
 * @param mentionsEveryone whether everyone is mentioned
 * @param messageType who or what wrote it
 * @param poll the poll in it
 * @param pollVotes how the votes stand
 * @param reactionCounts how often each emoji was given
 * @param replyingToMessageId the message it answers, by its id
 * @param updatedAt when it last changed
 * @param user who wrote it
 * @param viewCount how often it was seen
 */
public record Message(
        String id,
        @Nullable String content,
        @Nullable Instant createdAt,
        @Nullable Boolean isEdited,
        @Nullable Boolean isPinned,
        List<String> mentions,
        @Nullable Boolean mentionsEveryone,
        @Nullable MessageType messageType,
        @Nullable Poll poll,
        List<PollVote> pollVotes,
        List<ReactionCount> reactionCounts,
        @Nullable String replyingToMessageId,
        @Nullable Instant updatedAt,
        @Nullable UserReference user,
        @Nullable Long viewCount) {

    /**
     * A question with choices, as it was asked.
     *
     * @param options the choices
     */
    public record Poll(List<PollOption> options) {}

    /**
     * A choice of a poll.
     *
     * @param id its id; votes name it
     * @param text what it says
     */
    public record PollOption(String id, @Nullable String text) {}

    /**
     * How many votes an answer of a poll has.
     *
     * @param count how many
     * @param optionId the answer, by its id
     */
    public record PollVote(
            @Nullable Integer count, @Nullable String optionId) {}

    /**
     * How often an emoji was given.
     *
     * @param count how often
     * @param emoji the emoji
     */
    public record ReactionCount(
            @Nullable Integer count, @Nullable String emoji) {}
}
