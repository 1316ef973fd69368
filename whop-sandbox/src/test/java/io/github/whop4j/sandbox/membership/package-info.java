/** Members and memberships over HTTP. */
@NullMarked
package io.github.whop4j.sandbox.membership;

import org.jspecify.annotations.NullMarked;
