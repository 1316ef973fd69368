/** The JUnit extension, in a JUnit of its own. */
@NullMarked
package io.github.whop4j.sandbox.junit;

import org.jspecify.annotations.NullMarked;
