/** The sandbox as its users see it: over HTTP. */
@NullMarked
package io.github.whop4j.sandbox;

import org.jspecify.annotations.NullMarked;
