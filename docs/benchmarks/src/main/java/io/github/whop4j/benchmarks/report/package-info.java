/** What becomes of the numbers. */
@NullMarked
package io.github.whop4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
