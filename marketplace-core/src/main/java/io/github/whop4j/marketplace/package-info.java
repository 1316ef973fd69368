/** The marketplace: start at {@code Marketplace}. */
@NullMarked
package io.github.whop4j.marketplace;

import org.jspecify.annotations.NullMarked;
