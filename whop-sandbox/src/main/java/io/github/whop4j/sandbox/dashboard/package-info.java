/** The front page: what the sandbox holds, and buttons for what people would do to it. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.dashboard;

import org.jspecify.annotations.NullMarked;
