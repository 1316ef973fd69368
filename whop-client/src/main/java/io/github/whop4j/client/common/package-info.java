/** Shapes that more than one part of the API uses: references to things, people and files. */
@NullMarked
package io.github.whop4j.client.common;

import org.jspecify.annotations.NullMarked;
