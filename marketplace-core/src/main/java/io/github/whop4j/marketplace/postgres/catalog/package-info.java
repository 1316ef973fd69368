/** Gigs, in PostgreSQL. */
@NullMarked
package io.github.whop4j.marketplace.postgres.catalog;

import org.jspecify.annotations.NullMarked;
