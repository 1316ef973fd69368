/** Payouts: sellers' balances, payout methods and withdrawals. */
@NullMarked
package io.github.whop4j.marketplace.payout;

import org.jspecify.annotations.NullMarked;
