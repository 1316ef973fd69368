package io.github.whop4j.client.ads;

import org.jspecify.annotations.Nullable;

/**
 * What people see when they are done with a form.
 *
 * @param body the text
 * @param businessPhone the number people can call
 * @param buttonText the words on the button
 * @param buttonType what the button does; as Meta writes it
 * @param conditionalQuestionGroupId the group of questions it belongs to; its id
 * @param enableMessenger whether to go on in Messenger
 * @param gatedFileUrl the address of a file people get for their details
 * @param link where the button leads
 * @param name what to call it
 * @param title its title
 */
public record LeadFormThankYouPage(
        @Nullable String body,
        @Nullable String businessPhone,
        @Nullable String buttonText,
        @Nullable String buttonType,
        @Nullable String conditionalQuestionGroupId,
        @Nullable Boolean enableMessenger,
        @Nullable String gatedFileUrl,
        @Nullable String link,
        @Nullable String name,
        @Nullable String title) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable String body;
        private @Nullable String businessPhone;
        private @Nullable String buttonText;
        private @Nullable String buttonType;
        private @Nullable String conditionalQuestionGroupId;
        private @Nullable Boolean enableMessenger;
        private @Nullable String gatedFileUrl;
        private @Nullable String link;
        private @Nullable String name;
        private @Nullable String title;

        private Builder() {}

        /** The text. */
        public Builder body(String body) {
            this.body = body;
            return this;
        }

        /**
         * The number people can call.
         *
         * @param businessPhone as text
         */
        public Builder businessPhone(String businessPhone) {
            this.businessPhone = businessPhone;
            return this;
        }

        /** The words on the button. */
        public Builder buttonText(String buttonText) {
            this.buttonText = buttonText;
            return this;
        }

        /**
         * What the button does.
         *
         * @param buttonType as Meta writes it
         */
        public Builder buttonType(String buttonType) {
            this.buttonType = buttonType;
            return this;
        }

        /** The group of questions it belongs to. */
        public Builder conditionalQuestionGroupId(String conditionalQuestionGroupId) {
            this.conditionalQuestionGroupId = conditionalQuestionGroupId;
            return this;
        }

        /**
         * Whether to go on in Messenger.
         *
         * @param enableMessenger {@code true} for yes
         */
        public Builder enableMessenger(boolean enableMessenger) {
            this.enableMessenger = enableMessenger;
            return this;
        }

        /**
         * The address of a file people get for their details.
         *
         * @param gatedFileUrl as text
         */
        public Builder gatedFileUrl(String gatedFileUrl) {
            this.gatedFileUrl = gatedFileUrl;
            return this;
        }

        /**
         * Where the button leads.
         *
         * @param link as text
         */
        public Builder link(String link) {
            this.link = link;
            return this;
        }

        /**
         * What to call it.
         *
         * @param name as text
         */
        public Builder name(String name) {
            this.name = name;
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

        /** {@return an immutable value of what was set} */
        public LeadFormThankYouPage build() {
            return new LeadFormThankYouPage(
                    body,
                    businessPhone,
                    buttonText,
                    buttonType,
                    conditionalQuestionGroupId,
                    enableMessenger,
                    gatedFileUrl,
                    link,
                    name,
                    title);
        }
    }
}
