/** Checkouts, in PostgreSQL. */
@NullMarked
package io.github.whop4j.marketplace.postgres.checkout;

import org.jspecify.annotations.NullMarked;
