package io.github.whop4j.client.ads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form at Meta in which people leave their details.
 *
 * @param name what to call it
 * @param privacyPolicyUrl the address of your privacy policy
 * @param questions what people are asked
 * @param backgroundImageSource where the picture behind it comes from; as Meta writes it
 * @param backgroundImageUrl the address of the picture behind it
 * @param conditionalLogicEnabled whether answers decide what is asked next
 * @param contextCardButtonText the words on the button of the opening page
 * @param contextCardContent the text of the opening page
 * @param contextCardStyle the layout of the opening page; as Meta writes it
 * @param contextCardTitle the title of the opening page
 * @param customDisclaimerBody the text of a disclaimer of your own
 * @param customDisclaimerCheckboxes what people tick below the disclaimer
 * @param customDisclaimerTitle the title of a disclaimer of your own
 * @param formType the kind of form; as Meta writes it
 * @param messengerEnabled whether to go on in Messenger
 * @param phoneVerificationEnabled whether people have to confirm their phone number
 * @param privacyPolicyLinkText the words of the link to the privacy policy; at most 70 characters
 * @param questionPageCustomHeadline the title of the page with the questions
 * @param richCreativeHeadline the title of the rich opening
 * @param richCreativeOverview the text of the rich opening
 * @param richCreativeUrl the address of the rich opening
 * @param thankYouPages what people see when they are done
 */
public record MetaLeadForm(
        String name,
        String privacyPolicyUrl,
        List<LeadFormQuestion> questions,
        @Nullable String backgroundImageSource,
        @Nullable String backgroundImageUrl,
        @Nullable Boolean conditionalLogicEnabled,
        @Nullable String contextCardButtonText,
        @Nullable List<String> contextCardContent,
        @Nullable String contextCardStyle,
        @Nullable String contextCardTitle,
        @Nullable String customDisclaimerBody,
        @Nullable List<LeadFormCheckbox> customDisclaimerCheckboxes,
        @Nullable String customDisclaimerTitle,
        @Nullable String formType,
        @Nullable Boolean messengerEnabled,
        @Nullable Boolean phoneVerificationEnabled,
        @Nullable String privacyPolicyLinkText,
        @Nullable String questionPageCustomHeadline,
        @Nullable String richCreativeHeadline,
        @Nullable String richCreativeOverview,
        @Nullable String richCreativeUrl,
        @Nullable List<LeadFormThankYouPage> thankYouPages) {
    /**
     * Starts with what is required.
     *
     * @param name what to call it
     * @param privacyPolicyUrl the address of your privacy policy
     * @param questions what people are asked
     * @return a builder
     */
    public static Builder builder(String name, String privacyPolicyUrl, List<LeadFormQuestion> questions) {
        return new Builder(name, privacyPolicyUrl, questions);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String name;
        private final String privacyPolicyUrl;
        private final List<LeadFormQuestion> questions;
        private @Nullable String backgroundImageSource;
        private @Nullable String backgroundImageUrl;
        private @Nullable Boolean conditionalLogicEnabled;
        private @Nullable String contextCardButtonText;
        private @Nullable List<String> contextCardContent;
        private @Nullable String contextCardStyle;
        private @Nullable String contextCardTitle;
        private @Nullable String customDisclaimerBody;
        private @Nullable List<LeadFormCheckbox> customDisclaimerCheckboxes;
        private @Nullable String customDisclaimerTitle;
        private @Nullable String formType;
        private @Nullable Boolean messengerEnabled;
        private @Nullable Boolean phoneVerificationEnabled;
        private @Nullable String privacyPolicyLinkText;
        private @Nullable String questionPageCustomHeadline;
        private @Nullable String richCreativeHeadline;
        private @Nullable String richCreativeOverview;
        private @Nullable String richCreativeUrl;
        private @Nullable List<LeadFormThankYouPage> thankYouPages;

        private Builder(String name, String privacyPolicyUrl, List<LeadFormQuestion> questions) {
            this.name = name;
            this.privacyPolicyUrl = privacyPolicyUrl;
            this.questions = List.copyOf(questions);
        }

        /**
         * Where the picture behind it comes from.
         *
         * @param backgroundImageSource as Meta writes it
         */
        public Builder backgroundImageSource(String backgroundImageSource) {
            this.backgroundImageSource = backgroundImageSource;
            return this;
        }

        /**
         * The address of the picture behind it.
         *
         * @param backgroundImageUrl as text
         */
        public Builder backgroundImageUrl(String backgroundImageUrl) {
            this.backgroundImageUrl = backgroundImageUrl;
            return this;
        }

        /**
         * Whether answers decide what is asked next.
         *
         * @param conditionalLogicEnabled {@code true} for yes
         */
        public Builder conditionalLogicEnabled(boolean conditionalLogicEnabled) {
            this.conditionalLogicEnabled = conditionalLogicEnabled;
            return this;
        }

        /** The words on the button of the opening page. */
        public Builder contextCardButtonText(String contextCardButtonText) {
            this.contextCardButtonText = contextCardButtonText;
            return this;
        }

        /**
         * The text of the opening page.
         *
         * @param contextCardContent all of them
         */
        public Builder contextCardContent(List<String> contextCardContent) {
            this.contextCardContent = List.copyOf(contextCardContent);
            return this;
        }

        /**
         * The layout of the opening page.
         *
         * @param contextCardStyle as Meta writes it
         */
        public Builder contextCardStyle(String contextCardStyle) {
            this.contextCardStyle = contextCardStyle;
            return this;
        }

        /**
         * The title of the opening page.
         *
         * @param contextCardTitle as text
         */
        public Builder contextCardTitle(String contextCardTitle) {
            this.contextCardTitle = contextCardTitle;
            return this;
        }

        /** The text of a disclaimer of your own. */
        public Builder customDisclaimerBody(String customDisclaimerBody) {
            this.customDisclaimerBody = customDisclaimerBody;
            return this;
        }

        /**
         * What people tick below the disclaimer.
         *
         * @param customDisclaimerCheckboxes all of them
         */
        public Builder customDisclaimerCheckboxes(List<LeadFormCheckbox> customDisclaimerCheckboxes) {
            this.customDisclaimerCheckboxes = List.copyOf(customDisclaimerCheckboxes);
            return this;
        }

        /**
         * The title of a disclaimer of your own.
         *
         * @param customDisclaimerTitle as text
         */
        public Builder customDisclaimerTitle(String customDisclaimerTitle) {
            this.customDisclaimerTitle = customDisclaimerTitle;
            return this;
        }

        /**
         * The kind of form.
         *
         * @param formType as Meta writes it
         */
        public Builder formType(String formType) {
            this.formType = formType;
            return this;
        }

        /**
         * Whether to go on in Messenger.
         *
         * @param messengerEnabled {@code true} for yes
         */
        public Builder messengerEnabled(boolean messengerEnabled) {
            this.messengerEnabled = messengerEnabled;
            return this;
        }

        /**
         * Whether people have to confirm their phone number.
         *
         * @param phoneVerificationEnabled {@code true} for yes
         */
        public Builder phoneVerificationEnabled(boolean phoneVerificationEnabled) {
            this.phoneVerificationEnabled = phoneVerificationEnabled;
            return this;
        }

        /**
         * The words of the link to the privacy policy.
         *
         * @param privacyPolicyLinkText at most 70 characters
         */
        public Builder privacyPolicyLinkText(String privacyPolicyLinkText) {
            this.privacyPolicyLinkText = privacyPolicyLinkText;
            return this;
        }

        /**
         * The title of the page with the questions.
         *
         * @param questionPageCustomHeadline as text
         */
        public Builder questionPageCustomHeadline(String questionPageCustomHeadline) {
            this.questionPageCustomHeadline = questionPageCustomHeadline;
            return this;
        }

        /**
         * The title of the rich opening.
         *
         * @param richCreativeHeadline as text
         */
        public Builder richCreativeHeadline(String richCreativeHeadline) {
            this.richCreativeHeadline = richCreativeHeadline;
            return this;
        }

        /** The text of the rich opening. */
        public Builder richCreativeOverview(String richCreativeOverview) {
            this.richCreativeOverview = richCreativeOverview;
            return this;
        }

        /**
         * The address of the rich opening.
         *
         * @param richCreativeUrl as text
         */
        public Builder richCreativeUrl(String richCreativeUrl) {
            this.richCreativeUrl = richCreativeUrl;
            return this;
        }

        /**
         * What people see when they are done.
         *
         * @param thankYouPages all of them
         */
        public Builder thankYouPages(List<LeadFormThankYouPage> thankYouPages) {
            this.thankYouPages = List.copyOf(thankYouPages);
            return this;
        }

        /** {@return an immutable value of what was set} */
        public MetaLeadForm build() {
            return new MetaLeadForm(
                    name,
                    privacyPolicyUrl,
                    questions,
                    backgroundImageSource,
                    backgroundImageUrl,
                    conditionalLogicEnabled,
                    contextCardButtonText,
                    contextCardContent,
                    contextCardStyle,
                    contextCardTitle,
                    customDisclaimerBody,
                    customDisclaimerCheckboxes,
                    customDisclaimerTitle,
                    formType,
                    messengerEnabled,
                    phoneVerificationEnabled,
                    privacyPolicyLinkText,
                    questionPageCustomHeadline,
                    richCreativeHeadline,
                    richCreativeOverview,
                    richCreativeUrl,
                    thankYouPages);
        }
    }
}
