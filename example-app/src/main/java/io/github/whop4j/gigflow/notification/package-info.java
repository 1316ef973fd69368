/** What people are told, and the bell. */
@NullMarked
package io.github.whop4j.gigflow.notification;

import org.jspecify.annotations.NullMarked;
