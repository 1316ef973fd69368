/** A local Whop: start at {@code WhopSandbox}. */
@NullMarked
package io.github.whop4j.sandbox;

import org.jspecify.annotations.NullMarked;
