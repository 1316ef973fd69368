/** GigFlow, the example marketplace. */
@NullMarked
package io.github.whop4j.gigflow;

import org.jspecify.annotations.NullMarked;
