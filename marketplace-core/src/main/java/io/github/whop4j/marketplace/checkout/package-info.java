/** From the catalogue to a page where a buyer can pay: quotes, terms, checkouts. */
@NullMarked
package io.github.whop4j.marketplace.checkout;

import org.jspecify.annotations.NullMarked;
