package io.github.whop4j.client.chat;

import io.github.whop4j.client.common.FileReference;
import io.github.whop4j.client.common.Poll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param channelId where to; the id of a channel
 * @param content the text
 * @param attachments the files in it; uploaded before
 * @param autoDetectLinks whether addresses in the text become links
 * @param poll the poll in it
 * @param replyingToMessageId the message it answers; its id
 */
public record CreateMessage(
        String channelId,
        String content,
        @Nullable List<FileReference> attachments,
        @Nullable Boolean autoDetectLinks,
        @Nullable Poll poll,
        @Nullable String replyingToMessageId) {
    /**
     * Starts with what is required.
     *
     * @param content the text
     * @return a builder
     */
    public static Builder builder(String channelId, String content) {
        return new Builder(channelId, content);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String channelId;
        private final String content;
        private @Nullable List<FileReference> attachments;
        private @Nullable Boolean autoDetectLinks;
        private @Nullable Poll poll;
        private @Nullable String replyingToMessageId;

        private Builder(String channelId, String content) {
            this.channelId = channelId;
            this.content = content;
        }

        /**
         * The files in it.
         *
         * @param attachments uploaded before
         */
        public Builder attachments(List<String> attachments) {
            this.attachments = attachments.stream().map(FileReference::new).toList();
            return this;
        }

        /**
         * Whether addresses in the text become links.
         *
         * @param autoDetectLinks {@code true} for yes
         */
        public Builder autoDetectLinks(boolean autoDetectLinks) {
            this.autoDetectLinks = autoDetectLinks;
            return this;
        }

        /**
         * The poll in it.
         *
         * @param poll built before
         */
        public Builder poll(Poll poll) {
            this.poll = poll;
            return this;
        }

        /** The message it answers. */
        public Builder replyingToMessageId(String replyingToMessageId) {
            this.replyingToMessageId = replyingToMessageId;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateMessage build() {
            return new CreateMessage(channelId, content, attachments, autoDetectLinks, poll, replyingToMessageId);
        }
    }
}
