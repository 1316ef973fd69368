package io.github.whop4j.client.notifications;

import org.jspecify.annotations.Nullable;

/**
 * Whether a notification was taken.
 *
 * @param success whether Whop took it
 */
public record NotificationReceipt(@Nullable Boolean success) {}
