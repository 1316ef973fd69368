/** Checkouts, payments and refunds over HTTP. */
@NullMarked
package io.github.whop4j.sandbox.commerce;

import org.jspecify.annotations.NullMarked;
