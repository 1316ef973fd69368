/** From a chosen package to a paid order: options, payment at Whop, and what the buyer sees when they are back. */
@NullMarked
package io.github.whop4j.gigflow.checkout;

import org.jspecify.annotations.NullMarked;
