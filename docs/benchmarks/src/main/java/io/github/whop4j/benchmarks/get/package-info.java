/** One GET through each client, warm and cold. */
@NullMarked
package io.github.whop4j.benchmarks.get;

import org.jspecify.annotations.NullMarked;
