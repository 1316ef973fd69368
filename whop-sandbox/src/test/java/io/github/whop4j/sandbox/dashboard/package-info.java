/** Tests of the front page. */
@NullMarked
package io.github.whop4j.sandbox.dashboard;

import org.jspecify.annotations.NullMarked;
