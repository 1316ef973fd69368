package io.github.whop4j.client.content;

import io.github.whop4j.client.common.UserReference;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who takes a course. In a list, the course is not filled in.
 *
 * @param id its id
 * @param completedLessonsCount how many lessons are done
 * @param completionRate how much of the course is done in percent, 10 is ten percent
 * @param course the course
 * @param firstInteractionAt when they first did something in it
 * @param lastInteractionAt when they last did something in it
 * @param totalLessonsCount how many lessons there are
 * @param user the student
 */
public record CourseStudent(
        String id,
        @Nullable Integer completedLessonsCount,
        @Nullable BigDecimal completionRate,
        @Nullable CourseReference course,
        @Nullable Instant firstInteractionAt,
        @Nullable Instant lastInteractionAt,
        @Nullable Integer totalLessonsCount,
        @Nullable UserReference user) {}
