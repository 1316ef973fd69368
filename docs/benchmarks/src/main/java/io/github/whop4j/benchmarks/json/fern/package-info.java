/** A payment as a generated SDK models it: classes with builders and Optional fields, read by Jackson. */
@NullMarked
package io.github.whop4j.benchmarks.json.fern;

import org.jspecify.annotations.NullMarked;
