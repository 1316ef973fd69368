/** Whop's own published SDK against the sandbox. */
@NullMarked
package io.github.whop4j.sandbox.npm;

import org.jspecify.annotations.NullMarked;
