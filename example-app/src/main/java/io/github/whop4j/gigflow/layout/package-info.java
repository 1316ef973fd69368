/** The frame around every page. */
@NullMarked
package io.github.whop4j.gigflow.layout;

import org.jspecify.annotations.NullMarked;
