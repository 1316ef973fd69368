/** The marketplace on PostgreSQL: schema, transactions with Row Level Security, stores. */
@NullMarked
package io.github.whop4j.marketplace.postgres;

import org.jspecify.annotations.NullMarked;
