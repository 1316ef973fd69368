package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.internal.http.Outcome.Answered;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The wait a server asks for: {@code retry-after-ms}, else {@code Retry-After} in seconds or as an HTTP date. A 429 that has
 * neither may still say in {@code X-RateLimit-Reset}, in seconds since 1970, when the next request will be let through.
 */
final class RetryAfter {
    private RetryAfter() {}

    /** Null if the server did not say, or not legibly. */
    static @Nullable Duration of(Answered answer, Clock clock) {
        Headers headers = answer.headers();
        try {
            String millis = headers.get("retry-after-ms");
            if (millis != null) {
                return notNegative(Duration.ofMillis(Long.parseLong(millis.strip())));
            }
            String after = headers.get("retry-after");
            if (after != null) {
                return notNegative(secondsOrDate(after.strip(), clock));
            }
            String reset = headers.get("x-ratelimit-reset");
            return answer.status() == 429 && reset != null ? untilReset(reset.strip(), clock) : null;
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static Duration secondsOrDate(String text, Clock clock) {
        if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        Instant date =
                ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        return Duration.between(clock.instant(), date);
    }

    /** Null for a moment that has passed: some servers write the seconds that are left, which looks like one long gone. */
    private static @Nullable Duration untilReset(String seconds, Clock clock) {
        Duration wait = Duration.between(clock.instant(), Instant.ofEpochSecond(Long.parseLong(seconds)));
        return wait.isNegative() ? null : wait;
    }

    private static Duration notNegative(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
