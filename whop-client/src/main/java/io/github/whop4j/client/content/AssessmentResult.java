package io.github.whop4j.client.content;

import io.github.whop4j.client.common.TitledReference;
import io.github.whop4j.client.common.UserReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a student did.
 *
 * @param id its id
 * @param createdAt when it was made
 * @param lesson the lesson
 * @param resultCorrect how many answers were right
 * @param resultGrade the grade, as Whop computes it
 * @param resultGradedQuestions what became of each question, as Whop writes it
 * @param resultPassingGrade whether the student passed
 * @param resultQuestionCount how many questions there were
 * @param scorePercent the score in percent, 10 is ten percent
 * @param updatedAt when it last changed
 * @param user the student
 */
public record AssessmentResult(
        String id,
        @Nullable Instant createdAt,
        @Nullable TitledReference lesson,
        @Nullable Integer resultCorrect,
        @Nullable BigDecimal resultGrade,
        @Nullable Map<String, @Nullable Object> resultGradedQuestions,
        @Nullable Boolean resultPassingGrade,
        @Nullable Integer resultQuestionCount,
        @Nullable BigDecimal scorePercent,
        @Nullable Instant updatedAt,
        @Nullable UserReference user) {}
