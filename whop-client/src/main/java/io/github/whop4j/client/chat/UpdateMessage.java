package io.github.whop4j.client.chat;

import io.github.whop4j.client.Patch;
import io.github.whop4j.client.common.FileReference;
import java.util.List;

/**
 * Changes to a message. What is not mentioned stays as it is.
 *
 * @param attachments the files in it; uploaded before
 * @param content the text
 * @param isPinned whether it is pinned
 */
public record UpdateMessage(Patch<List<FileReference>> attachments, Patch<String> content, Patch<Boolean> isPinned) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<List<FileReference>> attachments = Patch.absent();
        private Patch<String> content = Patch.absent();
        private Patch<Boolean> isPinned = Patch.absent();

        private Builder() {}

        /**
         * The files in it.
         *
         * @param attachments uploaded before
         */
        public Builder attachments(List<String> attachments) {
            this.attachments =
                    Patch.set(attachments.stream().map(FileReference::new).toList());
            return this;
        }

        /** {@return this, and empties what {@link #attachments(List)} sets} */
        public Builder clearAttachments() {
            attachments = Patch.clear();
            return this;
        }

        /** The text. */
        public Builder content(String content) {
            this.content = Patch.set(content);
            return this;
        }

        /** {@return this, and empties what {@link #content(String)} sets} */
        public Builder clearContent() {
            content = Patch.clear();
            return this;
        }

        /**
         * Whether it is pinned.
         *
         * @param isPinned {@code true} for yes
         */
        public Builder isPinned(boolean isPinned) {
            this.isPinned = Patch.set(isPinned);
            return this;
        }

        /** {@return this, and empties what {@link #isPinned(boolean)} sets} */
        public Builder clearIsPinned() {
            isPinned = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateMessage build() {
            return new UpdateMessage(attachments, content, isPinned);
        }
    }
}
