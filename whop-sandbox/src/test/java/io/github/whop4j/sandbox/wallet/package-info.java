/** Cards that are kept, over HTTP. */
@NullMarked
package io.github.whop4j.sandbox.wallet;

import org.jspecify.annotations.NullMarked;
