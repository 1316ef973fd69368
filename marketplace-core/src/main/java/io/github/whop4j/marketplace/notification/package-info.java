/** Notifications: what people are told, once. */
@NullMarked
package io.github.whop4j.marketplace.notification;

import org.jspecify.annotations.NullMarked;
