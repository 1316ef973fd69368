/** Prints the sizes of the modules: see the profile metrics. */
@NullMarked
package io.github.whop4j.docs.metrics;

import org.jspecify.annotations.NullMarked;
