/** The sandbox in tests of JUnit 5. Nothing else in the sandbox needs JUnit. */
@NullMarked
package io.github.whop4j.sandbox.junit;

import org.jspecify.annotations.NullMarked;
