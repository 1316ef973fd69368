package io.github.whop4j.client.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a student.
 *
 * @param answers one for each question
 */
public record SubmitAssessment(List<Answer> answers) {
    /**
     * Copies what it is given.
     *
     * @param answers one for each question
     */
    public SubmitAssessment {
        answers = List.copyOf(answers);
    }

    /**
     * An answer to a question.
     *
     * @param questionId the question; its id
     * @param answerText the answer in words
     * @param selectedOptionIds the answers that were chosen; their ids
     */
    public record Answer(
            String questionId,
            @Nullable String answerText,
            @Nullable List<String> selectedOptionIds) {
        /**
         * Starts with what is required.
         *
         * @return a builder
         */
        public static Builder builder(String questionId) {
            return new Builder(questionId);
        }

        /** Collects the optional parts. */
        public static final class Builder {
            private final String questionId;
            private @Nullable String answerText;
            private @Nullable List<String> selectedOptionIds;

            private Builder(String questionId) {
                this.questionId = questionId;
            }

            /** The answer in words. */
            public Builder answerText(String answerText) {
                this.answerText = answerText;
                return this;
            }

            /**
             * The answers that were chosen.
             *
             * @param selectedOptionIds their ids
             */
            public Builder selectedOptionIds(List<String> selectedOptionIds) {
                this.selectedOptionIds = List.copyOf(selectedOptionIds);
                return this;
            }

            /** {@return an immutable value of what was set} */
            public Answer build() {
                return new Answer(questionId, answerText, selectedOptionIds);
            }
        }
    }
}
