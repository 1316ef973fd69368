package io.github.whop4j.client.content;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.common.FileReference;
import io.github.whop4j.client.common.Poll;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post to be written.
 *
 * @param experienceId the forum; {@code exp_…}
 * @param attachments the files in it; uploaded before
 * @param companyId the company; {@code biz_…}
 * @param content the text
 * @param isMention whether it counts as a mention
 * @param parentId the post it answers; {@code post_…}
 * @param paywallAmount what it costs to read it; in decimal major units (10.50)
 * @param paywallCurrency of the price to read it
 * @param pinned whether it is pinned
 * @param poll the poll in it
 * @param richContent the text with its formatting; as Whop writes it
 * @param title its title
 * @param visibility who can see it
 */
public record CreateForumPost(
        String experienceId,
        @Nullable List<FileReference> attachments,
        @Nullable String companyId,
        @Nullable String content,
        @Nullable Boolean isMention,
        @Nullable String parentId,
        @Nullable BigDecimal paywallAmount,
        @Nullable Currency paywallCurrency,
        @Nullable Boolean pinned,
        @Nullable Poll poll,
        @Nullable String richContent,
        @Nullable String title,
        @Nullable ForumPostVisibilityType visibility) {
    /**
     * Starts with what is required.
     *
     * @param experienceId the forum; {@code exp_…}
     * @return a builder
     */
    public static Builder builder(String experienceId) {
        return new Builder(experienceId);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String experienceId;
        private @Nullable List<FileReference> attachments;
        private @Nullable String companyId;
        private @Nullable String content;
        private @Nullable Boolean isMention;
        private @Nullable String parentId;
        private @Nullable BigDecimal paywallAmount;
        private @Nullable Currency paywallCurrency;
        private @Nullable Boolean pinned;
        private @Nullable Poll poll;
        private @Nullable String richContent;
        private @Nullable String title;
        private @Nullable ForumPostVisibilityType visibility;

        private Builder(String experienceId) {
            this.experienceId = experienceId;
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
         * The company.
         *
         * @param companyId {@code biz_…}
         */
        public Builder companyId(String companyId) {
            this.companyId = companyId;
            return this;
        }

        /** The text. */
        public Builder content(String content) {
            this.content = content;
            return this;
        }

        /**
         * Whether it counts as a mention.
         *
         * @param isMention {@code true} for yes
         */
        public Builder isMention(boolean isMention) {
            this.isMention = isMention;
            return this;
        }

        /**
         * The post it answers.
         *
         * @param parentId {@code post_…}
         */
        public Builder parentId(String parentId) {
            this.parentId = parentId;
            return this;
        }

        /**
         * What it costs to read it.
         *
         * @param paywallAmount in decimal major units (10.50)
         */
        public Builder paywallAmount(BigDecimal paywallAmount) {
            this.paywallAmount = paywallAmount;
            return this;
        }

        /**
         * Of the price to read it.
         *
         * @param paywallCurrency one of its constants, or a word of your own through {@code of}
         */
        public Builder paywallCurrency(Currency paywallCurrency) {
            this.paywallCurrency = paywallCurrency;
            return this;
        }

        /**
         * Whether it is pinned.
         *
         * @param pinned {@code true} for yes
         */
        public Builder pinned(boolean pinned) {
            this.pinned = pinned;
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

        /**
         * The text with its formatting.
         *
         * @param richContent as Whop writes it
         */
        public Builder richContent(String richContent) {
            this.richContent = richContent;
            return this;
        }

        /**
         * Its title.
         *
         * @param title as text
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /**
         * Who can see it.
         *
         * @param visibility one of its constants, or a word of your own through {@code of}
         */
        public Builder visibility(ForumPostVisibilityType visibility) {
            this.visibility = visibility;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateForumPost build() {
            return new CreateForumPost(
                    experienceId,
                    attachments,
                    companyId,
                    content,
                    isMention,
                    parentId,
                    paywallAmount,
                    paywallCurrency,
                    pinned,
                    poll,
                    richContent,
                    title,
                    visibility);
        }
    }
}
