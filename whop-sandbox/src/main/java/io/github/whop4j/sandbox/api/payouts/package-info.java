/** The operations of money that moves on: balances, verification, withdrawals, transfers, top-ups, markups. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.api.payouts;

import org.jspecify.annotations.NullMarked;
