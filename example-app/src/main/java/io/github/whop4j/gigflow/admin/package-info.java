/** The admins' side: reviewing gigs and looking over the marketplace. */
@NullMarked
package io.github.whop4j.gigflow.admin;

import org.jspecify.annotations.NullMarked;
