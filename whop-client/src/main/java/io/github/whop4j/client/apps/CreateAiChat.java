package io.github.whop4j.client.apps;

import io.github.whop4j.client.common.FileReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An AI chat to be begun.
 *
 * @param messageText the first message
 * @param currentCompanyId the company it takes place in; {@code biz_…}
 * @param messageAttachments the files in the first message; uploaded before
 * @param messageSource where the first message comes from
 * @param suggestionType the kind of suggestion it comes from
 * @param title what to call it
 */
public record CreateAiChat(
        String messageText,
        @Nullable String currentCompanyId,
        @Nullable List<FileReference> messageAttachments,
        @Nullable AiMessageSource messageSource,
        @Nullable String suggestionType,
        @Nullable String title) {
    /**
     * Starts with what is required.
     *
     * @param messageText the first message
     * @return a builder
     */
    public static Builder builder(String messageText) {
        return new Builder(messageText);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String messageText;
        private @Nullable String currentCompanyId;
        private @Nullable List<FileReference> messageAttachments;
        private @Nullable AiMessageSource messageSource;
        private @Nullable String suggestionType;
        private @Nullable String title;

        private Builder(String messageText) {
            this.messageText = messageText;
        }

        /**
         * The company it takes place in.
         *
         * @param currentCompanyId {@code biz_…}
         */
        public Builder currentCompanyId(String currentCompanyId) {
            this.currentCompanyId = currentCompanyId;
            return this;
        }

        /**
         * The files in the first message.
         *
         * @param messageAttachments uploaded before
         */
        public Builder messageAttachments(List<String> messageAttachments) {
            this.messageAttachments =
                    messageAttachments.stream().map(FileReference::new).toList();
            return this;
        }

        /**
         * Where the first message comes from.
         *
         * @param messageSource one of its constants, or a word of your own through {@code of}
         */
        public Builder messageSource(AiMessageSource messageSource) {
            this.messageSource = messageSource;
            return this;
        }

        /**
         * The kind of suggestion it comes from.
         *
         * @param suggestionType as text
         */
        public Builder suggestionType(String suggestionType) {
            this.suggestionType = suggestionType;
            return this;
        }

        /**
         * What to call it.
         *
         * @param title as text
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateAiChat build() {
            return new CreateAiChat(
                    messageText, currentCompanyId, messageAttachments, messageSource, suggestionType, title);
        }
    }
}
