/** Checkouts and the prices they ask for. */
@NullMarked
package io.github.whop4j.client.checkout;

import org.jspecify.annotations.NullMarked;
