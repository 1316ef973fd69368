/** Running everything in one go, always in turns. */
@NullMarked
package io.github.whop4j.benchmarks.run;

import org.jspecify.annotations.NullMarked;
