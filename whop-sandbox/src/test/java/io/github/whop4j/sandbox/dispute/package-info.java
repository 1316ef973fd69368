/** Disputes over HTTP. */
@NullMarked
package io.github.whop4j.sandbox.dispute;

import org.jspecify.annotations.NullMarked;
