/** A member's workspace. */
@NullMarked
package io.github.whop4j.gigflow.account;

import org.jspecify.annotations.NullMarked;
