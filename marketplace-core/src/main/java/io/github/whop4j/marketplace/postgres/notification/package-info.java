/** Notifications, in PostgreSQL. */
@NullMarked
package io.github.whop4j.marketplace.postgres.notification;

import org.jspecify.annotations.NullMarked;
