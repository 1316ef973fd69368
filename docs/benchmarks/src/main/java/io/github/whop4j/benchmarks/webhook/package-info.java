/** Webhooks: proving who sent them, and reading them. */
@NullMarked
package io.github.whop4j.benchmarks.webhook;

import org.jspecify.annotations.NullMarked;
