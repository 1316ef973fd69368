/** Withdrawals, in PostgreSQL. */
@NullMarked
package io.github.whop4j.marketplace.postgres.payout;

import org.jspecify.annotations.NullMarked;
