/** Refunds, in PostgreSQL. */
@NullMarked
package io.github.whop4j.marketplace.postgres.refund;

import org.jspecify.annotations.NullMarked;
