package io.github.whop4j.client.content;

import io.github.whop4j.client.Patch;
import io.github.whop4j.client.common.FileReference;
import java.util.List;

/**
 * Changes to a forum. What is not mentioned stays as it is.
 *
 * @param bannedWords words no one may write
 * @param bannerImage the picture on top of it; the id of an uploaded file
 * @param emailNotificationPreference which e-mails people get about it
 * @param whoCanComment who may answer
 * @param whoCanPost who may write
 */
public record UpdateForum(
        Patch<List<String>> bannedWords,
        Patch<FileReference> bannerImage,
        Patch<EmailNotificationPreference> emailNotificationPreference,
        Patch<WhoCanPost> whoCanComment,
        Patch<WhoCanPost> whoCanPost) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<List<String>> bannedWords = Patch.absent();
        private Patch<FileReference> bannerImage = Patch.absent();
        private Patch<EmailNotificationPreference> emailNotificationPreference = Patch.absent();
        private Patch<WhoCanPost> whoCanComment = Patch.absent();
        private Patch<WhoCanPost> whoCanPost = Patch.absent();

        private Builder() {}

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
         * The picture on top of it.
         *
         * @param bannerImage the id of an uploaded file
         */
        public Builder bannerImage(String bannerImage) {
            this.bannerImage = Patch.set(new FileReference(bannerImage));
            return this;
        }

        /** {@return this, and empties what {@link #bannerImage(String)} sets} */
        public Builder clearBannerImage() {
            bannerImage = Patch.clear();
            return this;
        }

        /**
         * Which e-mails people get about it.
         *
         * @param emailNotificationPreference one of its constants, or a word of your own through {@code of}
         */
        public Builder emailNotificationPreference(EmailNotificationPreference emailNotificationPreference) {
            this.emailNotificationPreference = Patch.set(emailNotificationPreference);
            return this;
        }

        /** {@return this, and empties what {@link #emailNotificationPreference(EmailNotificationPreference)} sets} */
        public Builder clearEmailNotificationPreference() {
            emailNotificationPreference = Patch.clear();
            return this;
        }

        /**
         * Who may answer.
         *
         * @param whoCanComment one of its constants, or a word of your own through {@code of}
         */
        public Builder whoCanComment(WhoCanPost whoCanComment) {
            this.whoCanComment = Patch.set(whoCanComment);
            return this;
        }

        /** {@return this, and empties what {@link #whoCanComment(WhoCanPost)} sets} */
        public Builder clearWhoCanComment() {
            whoCanComment = Patch.clear();
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

        /** {@return an immutable value of what was set} */
        public UpdateForum build() {
            return new UpdateForum(bannedWords, bannerImage, emailNotificationPreference, whoCanComment, whoCanPost);
        }
    }
}
