/** The operations of selling: checkouts, payments, refunds, disputes. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.api.checkout;

import org.jspecify.annotations.NullMarked;
