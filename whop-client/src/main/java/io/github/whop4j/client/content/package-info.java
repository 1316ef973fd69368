/** Experiences, courses, forums and reviews. */
@NullMarked
package io.github.whop4j.client.content;

import org.jspecify.annotations.NullMarked;
