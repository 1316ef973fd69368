package io.github.whop4j.client.ads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form at TikTok in which people leave their details.
 *
 * @param privacyPolicyUrl the address of your privacy policy
 * @param questions what people are asked
 * @param buttonText the words on the button
 * @param greeting the words people are welcomed with
 * @param name what to call it
 */
public record TiktokInstantForm(
        String privacyPolicyUrl,
        List<TiktokFormQuestion> questions,
        @Nullable String buttonText,
        @Nullable String greeting,
        @Nullable String name) {
    /**
     * Starts with what is required.
     *
     * @param privacyPolicyUrl the address of your privacy policy
     * @param questions what people are asked
     * @return a builder
     */
    public static Builder builder(String privacyPolicyUrl, List<TiktokFormQuestion> questions) {
        return new Builder(privacyPolicyUrl, questions);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String privacyPolicyUrl;
        private final List<TiktokFormQuestion> questions;
        private @Nullable String buttonText;
        private @Nullable String greeting;
        private @Nullable String name;

        private Builder(String privacyPolicyUrl, List<TiktokFormQuestion> questions) {
            this.privacyPolicyUrl = privacyPolicyUrl;
            this.questions = List.copyOf(questions);
        }

        /** The words on the button. */
        public Builder buttonText(String buttonText) {
            this.buttonText = buttonText;
            return this;
        }

        /**
         * The words people are welcomed with.
         *
         * @param greeting as text
         */
        public Builder greeting(String greeting) {
            this.greeting = greeting;
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

        /** {@return an immutable value of what was set} */
        public TiktokInstantForm build() {
            return new TiktokInstantForm(privacyPolicyUrl, questions, buttonText, greeting, name);
        }
    }
}
