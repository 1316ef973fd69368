/** Seller accounts, in PostgreSQL. */
@NullMarked
package io.github.whop4j.marketplace.postgres.seller;

import org.jspecify.annotations.NullMarked;
