/** What survives, and what does not. */
@NullMarked
package io.github.whop4j.sandbox.state;

import org.jspecify.annotations.NullMarked;
