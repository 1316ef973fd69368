/** What can go wrong, each with a stable code: the edge turns these into answers. */
@NullMarked
package io.github.whop4j.marketplace.problem;

import org.jspecify.annotations.NullMarked;
