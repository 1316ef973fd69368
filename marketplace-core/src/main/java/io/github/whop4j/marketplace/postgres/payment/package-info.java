/** Payments, in PostgreSQL. */
@NullMarked
package io.github.whop4j.marketplace.postgres.payment;

import org.jspecify.annotations.NullMarked;
