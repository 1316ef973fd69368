/** Affiliates, leads and bounties. */
@NullMarked
package io.github.whop4j.client.growth;

import org.jspecify.annotations.NullMarked;
