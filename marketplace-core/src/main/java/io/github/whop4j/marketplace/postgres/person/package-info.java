/** People, in PostgreSQL. */
@NullMarked
package io.github.whop4j.marketplace.postgres.person;

import org.jspecify.annotations.NullMarked;
