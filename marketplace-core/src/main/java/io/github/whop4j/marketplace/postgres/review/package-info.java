/** Reviews and sellers' numbers, in PostgreSQL. */
@NullMarked
package io.github.whop4j.marketplace.postgres.review;

import org.jspecify.annotations.NullMarked;
