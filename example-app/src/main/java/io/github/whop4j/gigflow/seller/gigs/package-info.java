/** A seller's gigs: lists, editor, API. */
@NullMarked
package io.github.whop4j.gigflow.seller.gigs;

import org.jspecify.annotations.NullMarked;
