package io.github.whop4j.client.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to pass an assessment.
 *
 * @param minimumGradePercent the lowest grade that passes; 10 is ten percent
 * @param minimumQuestionsCorrect how many answers have to be right
 */
public record CompletionRequirement(
        @Nullable BigDecimal minimumGradePercent, @Nullable Integer minimumQuestionsCorrect) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable BigDecimal minimumGradePercent;
        private @Nullable Integer minimumQuestionsCorrect;

        private Builder() {}

        /**
         * The lowest grade that passes.
         *
         * @param minimumGradePercent 10 is ten percent
         */
        public Builder minimumGradePercent(BigDecimal minimumGradePercent) {
            this.minimumGradePercent = minimumGradePercent;
            return this;
        }

        /**
         * How many answers have to be right.
         *
         * @param minimumQuestionsCorrect the number
         */
        public Builder minimumQuestionsCorrect(int minimumQuestionsCorrect) {
            this.minimumQuestionsCorrect = minimumQuestionsCorrect;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CompletionRequirement build() {
            return new CompletionRequirement(minimumGradePercent, minimumQuestionsCorrect);
        }
    }
}
