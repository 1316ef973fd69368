package io.github.whop4j.gigflow.notification;

import io.github.whop4j.marketplace.notification.Notification;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notification as the API shows it. */
public record NotificationJson(
        UUID id,
        String type,
        String title,
        String body,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {
    static NotificationJson of(Notification notification) {
        NoticeText text = NoticeText.of(notification);
        return new NotificationJson(
                notification.id(),
                notification.type(),
                text.title(),
                text.body(),
                text.link(),
                notification.createdAt(),
                notification.readAt());
    }
}
