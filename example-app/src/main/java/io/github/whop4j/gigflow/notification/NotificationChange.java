package io.github.whop4j.gigflow.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of {@code PATCH /api/notifications}: all of them, or one. */
public record NotificationChange(
        @Nullable Boolean markAllRead, @Nullable UUID notificationId) {}
