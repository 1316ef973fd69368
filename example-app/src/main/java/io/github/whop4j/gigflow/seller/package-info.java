/** The selling side: becoming a seller, verification, gigs, money out. */
@NullMarked
package io.github.whop4j.gigflow.seller;

import org.jspecify.annotations.NullMarked;
