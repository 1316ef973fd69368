package io.github.whop4j.client.chat;

import io.github.whop4j.client.Patch;
import io.github.whop4j.client.content.WhoCanPost;
import java.util.List;

/**
 * Changes to a chat. What is not mentioned stays as it is.
 *
 * @param banMedia whether pictures and other media are forbidden
 * @param banUrls whether links are forbidden
 * @param bannedWords words no one may write
 * @param userPostsCooldownSeconds seconds a person has to wait between messages
 * @param whoCanPost who may write
 * @param whoCanReact who may react
 */
public record UpdateChatChannel(
        Patch<Boolean> banMedia,
        Patch<Boolean> banUrls,
        Patch<List<String>> bannedWords,
        Patch<Integer> userPostsCooldownSeconds,
        Patch<WhoCanPost> whoCanPost,
        Patch<WhoCanReact> whoCanReact) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<Boolean> banMedia = Patch.absent();
        private Patch<Boolean> banUrls = Patch.absent();
        private Patch<List<String>> bannedWords = Patch.absent();
        private Patch<Integer> userPostsCooldownSeconds = Patch.absent();
        private Patch<WhoCanPost> whoCanPost = Patch.absent();
        private Patch<WhoCanReact> whoCanReact = Patch.absent();

        private Builder() {}

        /**
         * Whether pictures and other media are forbidden.
         *
         * @param banMedia {@code true} for yes
         */
        public Builder banMedia(boolean banMedia) {
            this.banMedia = Patch.set(banMedia);
            return this;
        }

        /** {@return this, and empties what {@link #banMedia(boolean)} sets} */
        public Builder clearBanMedia() {
            banMedia = Patch.clear();
            return this;
        }

        /**
         * Whether links are forbidden.
         *
         * @param banUrls {@code true} for yes
         */
        public Builder banUrls(boolean banUrls) {
            this.banUrls = Patch.set(banUrls);
            return this;
        }

        /** {@return this, and empties what {@link #banUrls(boolean)} sets} */
        public Builder clearBanUrls() {
            banUrls = Patch.clear();
            return this;
        }

        /**
         * Words no one may write.
         *
         * @param bannedWords all of them
         */
        public Builder bannedWords(List<String> bannedWords) {
            this.bannedWords = Patch.set(List.copyOf(bannedWords));
            return this;
        }

        /** {@return this, and empties what {@link #bannedWords(List)} sets} */
        public Builder clearBannedWords() {
            bannedWords = Patch.clear();
            return this;
        }

        /**
         * Seconds a person has to wait between messages.
         *
         * @param userPostsCooldownSeconds the number
         */
        public Builder userPostsCooldownSeconds(int userPostsCooldownSeconds) {
            this.userPostsCooldownSeconds = Patch.set(userPostsCooldownSeconds);
            return this;
        }

        /** {@return this, and empties what {@link #userPostsCooldownSeconds(int)} sets} */
        public Builder clearUserPostsCooldownSeconds() {
            userPostsCooldownSeconds = Patch.clear();
            return this;
        }

        /**
         * Who may write.
         *
         * @param whoCanPost one of its constants, or a word of your own through {@code of}
         */
        public Builder whoCanPost(WhoCanPost whoCanPost) {
            this.whoCanPost = Patch.set(whoCanPost);
            return this;
        }

        /** {@return this, and empties what {@link #whoCanPost(WhoCanPost)} sets} */
        public Builder clearWhoCanPost() {
            whoCanPost = Patch.clear();
            return this;
        }

        /**
         * Who may react.
         *
         * @param whoCanReact one of its constants, or a word of your own through {@code of}
         */
        public Builder whoCanReact(WhoCanReact whoCanReact) {
            this.whoCanReact = Patch.set(whoCanReact);
            return this;
        }

        /** {@return this, and empties what {@link #whoCanReact(WhoCanReact)} sets} */
        public Builder clearWhoCanReact() {
            whoCanReact = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateChatChannel build() {
            return new UpdateChatChannel(
                    banMedia, banUrls, bannedWords, userPostsCooldownSeconds, whoCanPost, whoCanReact);
        }
    }
}
