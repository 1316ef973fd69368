package io.github.whop4j.marketplace.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is told.
 *
 * @param id the notification's id
 * @param userId who is told
 * @param type {@code order}, {@code review}, {@code gig}, {@code seller}, {@code payout} or {@code admin}
 * @param title one line
 * @param body possibly empty
 * @param link a local path, such as {@code /orders/…}
 * @param createdAt when
 * @param readAt when it was read; null before
 */
public record Notification(
        UUID id,
        UUID userId,
        String type,
        String title,
        String body,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {}
