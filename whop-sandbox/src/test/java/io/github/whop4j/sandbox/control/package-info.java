/** What scripts can do and see. */
@NullMarked
package io.github.whop4j.sandbox.control;

import org.jspecify.annotations.NullMarked;
