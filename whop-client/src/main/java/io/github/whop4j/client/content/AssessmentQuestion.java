package io.github.whop4j.client.content;

import io.github.whop4j.client.common.FileReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to the student.
 *
 * @param correctAnswer the right answer
 * @param questionText the question
 * @param questionType how it is answered
 * @param id of a question that exists
 * @param image a picture to it; the id of an uploaded file
 * @param options the answers to choose from
 */
public record AssessmentQuestion(
        String correctAnswer,
        String questionText,
        AssessmentQuestionType questionType,
        @Nullable String id,
        @Nullable FileReference image,
        @Nullable List<Option> options) {
    /**
     * Starts with what is required.
     *
     * @param correctAnswer the right answer
     * @param questionType how it is answered
     * @return a builder
     */
    public static Builder builder(String correctAnswer, String questionText, AssessmentQuestionType questionType) {
        return new Builder(correctAnswer, questionText, questionType);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String correctAnswer;
        private final String questionText;
        private final AssessmentQuestionType questionType;
        private @Nullable String id;
        private @Nullable FileReference image;
        private @Nullable List<Option> options;

        private Builder(String correctAnswer, String questionText, AssessmentQuestionType questionType) {
            this.correctAnswer = correctAnswer;
            this.questionText = questionText;
            this.questionType = questionType;
        }

        /**
         * Of a question that exists.
         *
         * @param id as text
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * A picture to it.
         *
         * @param image the id of an uploaded file
         */
        public Builder image(String image) {
            this.image = new FileReference(image);
            return this;
        }

        /**
         * The answers to choose from.
         *
         * @param options all of them
         */
        public Builder options(List<Option> options) {
            this.options = List.copyOf(options);
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AssessmentQuestion build() {
            return new AssessmentQuestion(correctAnswer, questionText, questionType, id, image, options);
        }
    }

    /**
     * An answer to choose.
     *
     * @param isCorrect whether it is right
     * @param optionText the answer
     * @param id of an answer that exists
     */
    public record Option(
            Boolean isCorrect, String optionText, @Nullable String id) {
        /**
         * Starts with what is required.
         *
         * @param isCorrect whether it is right
         * @param optionText the answer
         * @return a builder
         */
        public static Builder builder(boolean isCorrect, String optionText) {
            return new Builder(isCorrect, optionText);
        }

        /** Collects the optional parts. */
        public static final class Builder {
            private final Boolean isCorrect;
            private final String optionText;
            private @Nullable String id;

            private Builder(boolean isCorrect, String optionText) {
                this.isCorrect = isCorrect;
                this.optionText = optionText;
            }

            /**
             * Of an answer that exists.
             *
             * @param id as text
             */
            public Builder id(String id) {
                this.id = id;
                return this;
            }

            /** {@return an immutable value of what was set} */
            public Option build() {
                return new Option(isCorrect, optionText, id);
            }
        }
    }
}
