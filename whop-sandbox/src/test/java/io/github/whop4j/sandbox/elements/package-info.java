/** Embedded elements in a real browser. */
@NullMarked
package io.github.whop4j.sandbox.elements;

import org.jspecify.annotations.NullMarked;
