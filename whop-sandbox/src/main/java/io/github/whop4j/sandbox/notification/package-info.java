/** Notifications: who would have been told what. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.notification;

import org.jspecify.annotations.NullMarked;
