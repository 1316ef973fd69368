package io.github.whop4j.client.chat;

import io.github.whop4j.client.Patch;

/**
 * Changes to a member of a private chat. What is not mentioned stays as it is.
 *
 * @param notificationPreference what they are notified of
 * @param status how they stand to the chat
 */
public record UpdateDmMember(Patch<DmNotificationPreference> notificationPreference, Patch<DmMemberStatus> status) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<DmNotificationPreference> notificationPreference = Patch.absent();
        private Patch<DmMemberStatus> status = Patch.absent();

        private Builder() {}

        /**
         * What they are notified of.
         *
         * @param notificationPreference one of its constants, or a word of your own through {@code of}
         */
        public Builder notificationPreference(DmNotificationPreference notificationPreference) {
            this.notificationPreference = Patch.set(notificationPreference);
            return this;
        }

        /** {@return this, and empties what {@link #notificationPreference(DmNotificationPreference)} sets} */
        public Builder clearNotificationPreference() {
            notificationPreference = Patch.clear();
            return this;
        }

        /**
         * How they stand to the chat.
         *
         * @param status one of its constants, or a word of your own through {@code of}
         */
        public Builder status(DmMemberStatus status) {
            this.status = Patch.set(status);
            return this;
        }

        /** {@return this, and empties what {@link #status(DmMemberStatus)} sets} */
        public Builder clearStatus() {
            status = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateDmMember build() {
            return new UpdateDmMember(notificationPreference, status);
        }
    }
}
