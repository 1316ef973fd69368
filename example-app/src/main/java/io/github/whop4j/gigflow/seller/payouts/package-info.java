/** A seller's balance and withdrawals. */
@NullMarked
package io.github.whop4j.gigflow.seller.payouts;

import org.jspecify.annotations.NullMarked;
