/** The operations about what tells of events: webhooks. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.api.notices;

import org.jspecify.annotations.NullMarked;
