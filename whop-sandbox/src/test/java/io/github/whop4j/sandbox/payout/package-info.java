/** Identity checks and withdrawals over HTTP. */
@NullMarked
package io.github.whop4j.sandbox.payout;

import org.jspecify.annotations.NullMarked;
