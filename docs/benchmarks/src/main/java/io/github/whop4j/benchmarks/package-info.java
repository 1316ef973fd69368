/** The client beside its peers. */
@NullMarked
package io.github.whop4j.benchmarks;

import org.jspecify.annotations.NullMarked;
