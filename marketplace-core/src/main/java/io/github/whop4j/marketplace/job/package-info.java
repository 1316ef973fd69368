/** Work that is done in batches, on any number of nodes. */
@NullMarked
package io.github.whop4j.marketplace.job;

import org.jspecify.annotations.NullMarked;
