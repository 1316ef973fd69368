/** Webhook deliveries, in PostgreSQL. */
@NullMarked
package io.github.whop4j.marketplace.postgres.webhook;

import org.jspecify.annotations.NullMarked;
