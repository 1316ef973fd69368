/** The first order, end to end, over HTTP and in a browser, with everything real. */
@NullMarked
package io.github.whop4j.gigflow.story;

import org.jspecify.annotations.NullMarked;
