/** Transfers and topups over HTTP. */
@NullMarked
package io.github.whop4j.sandbox.transfer;

import org.jspecify.annotations.NullMarked;
