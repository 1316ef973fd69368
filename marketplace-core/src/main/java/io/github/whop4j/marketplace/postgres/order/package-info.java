/** Orders, their history and what was handed over, in PostgreSQL. */
@NullMarked
package io.github.whop4j.marketplace.postgres.order;

import org.jspecify.annotations.NullMarked;
