package io.github.whop4j.client.content;

import io.github.whop4j.client.common.NamedReference;
import org.jspecify.annotations.Nullable;

/**
 * A forum, in an experience.
 *
 * @param id its id
 * @param emailNotificationPreference which e-mails people get about it
 * @param experience where it is
 * @param whoCanComment who may answer
 * @param whoCanPost who may write
 */
public record Forum(
        String id,
        @Nullable EmailNotificationPreference emailNotificationPreference,
        @Nullable NamedReference experience,
        @Nullable WhoCanPost whoCanComment,
        @Nullable WhoCanPost whoCanPost) {}
