package io.github.whop4j.client.internal.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The wait a server asks for: {@code retry-after-ms}, else {@code Retry-After} in seconds or as an HTTP date. */
final class RetryAfter {
    private RetryAfter() {}

    /** Null if the server did not say, or not legibly. */
    static @Nullable Duration of(Headers headers, Clock clock) {
        try {
            String millis = headers.get("retry-after-ms");
            if (millis != null) {
                return notNegative(Duration.ofMillis(Long.parseLong(millis.strip())));
            }
            String after = headers.get("retry-after");
            return after == null ? null : notNegative(secondsOrDate(after.strip(), clock));
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

    private static Duration notNegative(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
