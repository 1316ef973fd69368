package io.github.whop4j.client.apps;

import io.github.whop4j.client.Patch;

/**
 * Changes to an AI chat. What is not mentioned stays as it is.
 *
 * @param currentCompanyId the company it takes place in; {@code biz_…}
 * @param notificationPreference what the person is notified of
 * @param title what to call it
 */
public record UpdateAiChat(
        Patch<String> currentCompanyId, Patch<NotificationPreference> notificationPreference, Patch<String> title) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<String> currentCompanyId = Patch.absent();
        private Patch<NotificationPreference> notificationPreference = Patch.absent();
        private Patch<String> title = Patch.absent();

        private Builder() {}

        /**
         * The company it takes place in.
         *
         * @param currentCompanyId {@code biz_…}
         */
        public Builder currentCompanyId(String currentCompanyId) {
            this.currentCompanyId = Patch.set(currentCompanyId);
            return this;
        }

        /** {@return this, and empties what {@link #currentCompanyId(String)} sets} */
        public Builder clearCurrentCompanyId() {
            currentCompanyId = Patch.clear();
            return this;
        }

        /**
         * What the person is notified of.
         *
         * @param notificationPreference one of its constants, or a word of your own through {@code of}
         */
        public Builder notificationPreference(NotificationPreference notificationPreference) {
            this.notificationPreference = Patch.set(notificationPreference);
            return this;
        }

        /** {@return this, and empties what {@link #notificationPreference(NotificationPreference)} sets} */
        public Builder clearNotificationPreference() {
            notificationPreference = Patch.clear();
            return this;
        }

        /**
         * What to call it.
         *
         * @param title as text
         */
        public Builder title(String title) {
            this.title = Patch.set(title);
            return this;
        }

        /** {@return this, and empties what {@link #title(String)} sets} */
        public Builder clearTitle() {
            title = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateAiChat build() {
            return new UpdateAiChat(currentCompanyId, notificationPreference, title);
        }
    }
}
