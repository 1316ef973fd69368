/** What buyers have access to. */
@NullMarked
package io.github.whop4j.client.memberships;

import org.jspecify.annotations.NullMarked;
