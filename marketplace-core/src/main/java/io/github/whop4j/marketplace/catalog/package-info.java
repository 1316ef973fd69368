/** Gigs: what is for sale, and the moderation that lets it be seen. */
@NullMarked
package io.github.whop4j.marketplace.catalog;

import org.jspecify.annotations.NullMarked;
