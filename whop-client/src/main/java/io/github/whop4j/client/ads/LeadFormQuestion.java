package io.github.whop4j.client.ads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form.
 *
 * @param type what is asked for; as Meta writes it
 * @param conditionalQuestionsGroupId the group of questions that depend on one another; its id
 * @param dependentConditionalQuestions the questions that follow from the answer
 * @param inlineContext an explanation next to the question
 * @param key your own name for the question
 * @param label the question, as people read it
 * @param options the answers to choose from
 * @param questionFormat how it is answered; as Meta writes it
 */
public record LeadFormQuestion(
        String type,
        @Nullable String conditionalQuestionsGroupId,
        @Nullable List<LeadFormFollowUp> dependentConditionalQuestions,
        @Nullable String inlineContext,
        @Nullable String key,
        @Nullable String label,
        @Nullable List<LeadFormOption> options,
        @Nullable String questionFormat) {
    /**
     * Starts with what is required.
     *
     * @param type what is asked for; as Meta writes it
     * @return a builder
     */
    public static Builder builder(String type) {
        return new Builder(type);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String type;
        private @Nullable String conditionalQuestionsGroupId;
        private @Nullable List<LeadFormFollowUp> dependentConditionalQuestions;
        private @Nullable String inlineContext;
        private @Nullable String key;
        private @Nullable String label;
        private @Nullable List<LeadFormOption> options;
        private @Nullable String questionFormat;

        private Builder(String type) {
            this.type = type;
        }

        /** The group of questions that depend on one another. */
        public Builder conditionalQuestionsGroupId(String conditionalQuestionsGroupId) {
            this.conditionalQuestionsGroupId = conditionalQuestionsGroupId;
            return this;
        }

        /**
         * The questions that follow from the answer.
         *
         * @param dependentConditionalQuestions all of them
         */
        public Builder dependentConditionalQuestions(List<LeadFormFollowUp> dependentConditionalQuestions) {
            this.dependentConditionalQuestions = List.copyOf(dependentConditionalQuestions);
            return this;
        }

        /**
         * An explanation next to the question.
         *
         * @param inlineContext as text
         */
        public Builder inlineContext(String inlineContext) {
            this.inlineContext = inlineContext;
            return this;
        }

        /**
         * Your own name for the question.
         *
         * @param key as text
         */
        public Builder key(String key) {
            this.key = key;
            return this;
        }

        /**
         * The question, as people read it.
         *
         * @param label as text
         */
        public Builder label(String label) {
            this.label = label;
            return this;
        }

        /**
         * The answers to choose from.
         *
         * @param options all of them
         */
        public Builder options(List<LeadFormOption> options) {
            this.options = List.copyOf(options);
            return this;
        }

        /**
         * How it is answered.
         *
         * @param questionFormat as Meta writes it
         */
        public Builder questionFormat(String questionFormat) {
            this.questionFormat = questionFormat;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public LeadFormQuestion build() {
            return new LeadFormQuestion(
                    type,
                    conditionalQuestionsGroupId,
                    dependentConditionalQuestions,
                    inlineContext,
                    key,
                    label,
                    options,
                    questionFormat);
        }
    }
}
