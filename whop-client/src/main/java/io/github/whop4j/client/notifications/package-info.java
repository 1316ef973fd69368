/** Notifications to people. */
@NullMarked
package io.github.whop4j.client.notifications;

import org.jspecify.annotations.NullMarked;
