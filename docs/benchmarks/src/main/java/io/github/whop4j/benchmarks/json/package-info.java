/** Reading a payment. */
@NullMarked
package io.github.whop4j.benchmarks.json;

import org.jspecify.annotations.NullMarked;
