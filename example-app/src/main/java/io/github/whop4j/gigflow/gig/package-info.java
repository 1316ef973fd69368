/** The public page of a gig, and its JSON twin. */
@NullMarked
package io.github.whop4j.gigflow.gig;

import org.jspecify.annotations.NullMarked;
