/** The rules of identity checks, payout methods and withdrawals. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.payout;

import org.jspecify.annotations.NullMarked;
