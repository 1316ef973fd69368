package io.github.whop4j.sandbox.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something people were told on their phones, or would have been.
 *
 * @param id {@code ntf_…}
 * @param companyId whose it is
 * @param experienceId the experience it is about, or null when it is for the company's team
 * @param title the headline
 * @param subtitle the second line, or null
 * @param content the text
 * @param iconUserId whose picture stands beside it, or null
 * @param restPath where in the app it leads, or null
 * @param toldUserIds who gets it
 * @param leftOutUserIds whom {@code user_ids} names although they do not belong to the audience
 * @param at when it was sent
 */
public record Notification(
        String id,
        String companyId,
        @Nullable String experienceId,
        String title,
        @Nullable String subtitle,
        String content,
        @Nullable String iconUserId,
        @Nullable String restPath,
        List<String> toldUserIds,
        List<String> leftOutUserIds,
        Instant at) {}
