/** Holds the tags that keep tests out of the quick lane: see the profile quick. */
@NullMarked
package io.github.whop4j.docs.lanes;

import org.jspecify.annotations.NullMarked;
