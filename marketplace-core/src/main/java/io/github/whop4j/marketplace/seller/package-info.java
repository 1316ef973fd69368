/** Sellers: their Whop company, verification, balance and withdrawals. */
@NullMarked
package io.github.whop4j.marketplace.seller;

import org.jspecify.annotations.NullMarked;
