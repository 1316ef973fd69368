/** Payments: what Whop says about money, and the one function that makes it true here. */
@NullMarked
package io.github.whop4j.marketplace.payment;

import org.jspecify.annotations.NullMarked;
